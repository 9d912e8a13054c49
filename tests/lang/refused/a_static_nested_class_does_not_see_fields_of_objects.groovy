class O {
    def a
    static class N { static m() { a } } // expect error: 'a' is used in static code but is neither a local variable nor a static field
}
