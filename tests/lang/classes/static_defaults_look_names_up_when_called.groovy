// Default values of a static method's parameters are not looked at; anonymous classes in static code see locals, and in closures anything.
class B { }
class C {
    static a = 1
    static m(x = { zz }) { def q = 2; new B() { def f() { [a, q, { -> x }().getClass() != null] } } }
    static n(x = zz) { 'n' + x }
}
println C.m().f() // expect: [1, 2, true]
println C.n(3) // expect: n3
