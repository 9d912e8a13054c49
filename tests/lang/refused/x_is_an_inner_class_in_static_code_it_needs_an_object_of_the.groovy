class A { class B {}; static main(args) { new B() } } // expect error: 'B' is an inner class: in static code it needs an object of the outer class as argument
