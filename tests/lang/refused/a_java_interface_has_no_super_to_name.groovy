class A implements Comparable {
    def other() { Elsewhere.super.toString() }
    int compareTo(o) { Comparable.super.hashCode() } // expect error: 'Comparable.this' is only for nested and inner classes
}
