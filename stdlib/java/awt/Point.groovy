package java.awt

/** A place by two whole numbers. */
class Point implements Cloneable, Serializable {
    public int x
    public int y

    Point() { this(0, 0) }
    Point(Point other) { this(other.@x, other.@y) }
    Point(int x, int y) {
        this.x = x
        this.y = y
    }

    double getX() { this.@x }
    double getY() { this.@y }
    Point getLocation() { new Point(this.@x, this.@y) }
    void setLocation(Point other) { setLocation(other.@x, other.@y) }
    void setLocation(int x, int y) {
        this.@x = x
        this.@y = y
    }
    void move(int x, int y) { setLocation(x, y) }
    void translate(int dx, int dy) { setLocation(this.@x + dx, this.@y + dy) }
    double distance(Point other) { Math.sqrt(distanceSq(other)) }
    double distanceSq(Point other) {
        double dx = this.@x - other.getX(), dy = this.@y - other.getY()
        dx * dx + dy * dy
    }
    Object clone() { getLocation() }
    boolean equals(Object other) { other instanceof Point && other.@x == this.@x && other.@y == this.@y }
    int hashCode() { this.@x * 31 + this.@y }
    String toString() { "java.awt.Point[x=${this.@x},y=${this.@y}]" }
}
