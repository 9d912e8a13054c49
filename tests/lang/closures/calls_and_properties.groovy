// A name called in a closure is no property of what the closure asks, unless that is a Groovy object which holds a closure.
class Asked {
    def seen = []
    def stored = { "stored $it" }
    def propertyMissing(String n) { seen << n; { x -> x } }
}
def t = { c -> try { c() } catch (MissingMethodException e) { 'missing' } }
def a = new Asked()
println([t { a.with { foo(1) } }, a.seen, t { a.with { stored(1) } }])
// expect: [missing, [], stored 1]
println([t { [foo: { 1 }].with { foo(1) } }, t { new Expando(foo: { 2 }).with { foo(1) } }])
// expect: [missing, 2]
