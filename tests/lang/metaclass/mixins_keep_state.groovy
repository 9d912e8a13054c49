// What is mixed in keeps fields of its own for each object, calls its private methods, and brings what its supers have.
class Counter { int n = 5; def inc() { n++; n }; def calls() { count { n } }; private count(Closure c) { 'n is ' + c() } }
class Named extends Counter { String name = 'x'; def both() { name + inc() } ; def host() { shown() } }
class Host { def shown() { 'host' } }
Host.mixin(Named)
def a = new Host(), b = new Host()
println([a.inc(), a.inc(), b.inc(), a.both(), b.calls(), a.n, b.name, a.host()])
b.name = 'y'
println b.both() + a.name
class Tools {
    static sized(List l) { 'sized ' + l.size() }
    static many(Object... o) { 'many ' + o.size() }
    static own(Host h, int i) { h.shown() + i }
}
Host.mixin(Tools)
println([a.sized([1, 2]), a.many(1, 'b'), a.own(3)])
@Category(Object) class First { def one() { 'one ' + two() } }
@Category(Object) class Second { def two() { 'two ' + this } }
@Mixin([First, Second]) class Both { String toString() { 'both' } }
println new Both().one()
// expect: [6, 7, 6, x8, n is 6, 8, x, host]
// expect: y7x
// expect: [sized 2, many 2, host3]
// expect: one two both
