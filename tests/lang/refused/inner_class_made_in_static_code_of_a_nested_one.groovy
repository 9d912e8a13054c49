class Outer {
    static class Nested {
        static make() { new Inner() } // expect error: 'Inner' is an inner class: in static code it needs an object of the outer class as argument
    }
    class Inner { }
}
