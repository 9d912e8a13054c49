// Objects: construction, fields, and calls that go to one of several classes.
abstract class Shape {
    String name
    abstract int area()
    int scaled(int factor) { area() * factor }
}
class Square extends Shape {
    int side
    Square(int side) { this.side = side; name = 'square' }
    int area() { side * side }
}
class Rectangle extends Shape {
    int width, height
    Rectangle(int width, int height) { this.width = width; this.height = height; name = 'rectangle' }
    int area() { width * height }
}
class Cube extends Square {
    Cube(int side) { super(side); name = 'cube' }
    int area() { 6 * super.area() }
}

def shapes = []
for (int i = 0; i < 999; i++) {
    int n = i % 20 + 1
    if (i % 3 == 0) shapes << new Square(n)
    else if (i % 3 == 1) shapes << new Rectangle(n, n + 1)
    else shapes << new Cube(n)
}
int sum = 0
for (int round = 0; round < 3000; round++)
    for (shape in shapes) sum = (sum + shape.scaled(round & 7)) & 0xffffff
println sum

int letters = 0
for (int i = 0; i < 1000000; i++) {
    def r = new Rectangle(i & 15, 3)
    r.width += 2
    letters += r.name.length() + r.area() % 3
}
println letters
