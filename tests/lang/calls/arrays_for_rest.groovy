// An array of numbers for a rest parameter of another type of numbers is let through, and refused when the method is run.
class V {
    def f(Number... n) { n.length }
    def g(Object... n) { n.length }
    def i(long... n) { n.length }
}
def t = { c -> try { c() } catch (e) { e.class.simpleName } }
def ints = [1, 2] as int[]
println([t { new V().f(ints) }, t { new V().g(ints) }, t { new V().i(ints) }, t { new V().f(1, 2L) }])
// expect: [IllegalArgumentException, 2, ClassCastException, 2]
