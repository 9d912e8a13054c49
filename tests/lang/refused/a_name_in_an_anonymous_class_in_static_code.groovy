class B { def a }
class C {
    static m() {
        new B() { def f() { a } } // expect error: 'a' is used in static code but is neither a local variable nor a static field
    }
}
