// super.name(args) where the classes above have the name, but for other arguments.
class A { def f(Number n) { 'number' } }
class B extends A {
    def f(String s) { super.f(s) }
    def g() { super.none() }
}
def t = { c -> try { c() } catch (e) { e.class.simpleName } }
println([t { new B().f('x') }, t { new B().g() }, new B().f(1)])
// expect: [NullPointerException, MissingMethodException, number]
