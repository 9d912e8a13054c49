class A {
    def f(a  // expect error: expected ')' before '}'
}
