// Closures of an Expando run with the object as delegate, and look for names in their owner first.
a = 5
def e = new Expando(a: 1, g: { -> a + 1 }, toString: { -> "E$a" }, hashCode: { -> a }, equals: { o -> a == 5 })
println e.g()
println e.toString()
println e.hashCode()
println e.equals(3)
println e == 4
println e.with { g() }
class S { def a = 7; def m() { new Expando(a: 1, g: { -> a }, h: { b = 3 }).with { [g(), h(), it.b] } } }
println new S().m()
def f = new Expando(n: 1); f.inc = { n++ ; n }
println f.inc(); println f.n
f.closure = { delegate.is(f) }
println f.closure()
println f.closure.delegate.is(this)
println "${e}"
class H extends Expando { def q = 2 }
def h = new H(); h.t = { q + 1 }; println h.t()
// expect: 6
// expect: E5
// expect: 5
// expect: true
// expect: true
// expect: 6
// expect: [7, 3, 3]
// expect: 2
// expect: 1
// expect: true
// expect: true
// expect: E5
// expect: 3
