// Own closures: what Groovy makes of one works on a clone; own collections: plus asks the clone's addAll().
class Acc extends Closure { def total = 0; Acc(o) { super(o) }; def doCall(x) { ++total } }
def a = new Acc(this)
println a.curry(1)() + ' ' + a.@total
println a.clone()(1) + ' ' + a.@total
println a.rcurry(1)() + ' ' + a.@total
println((a >> { it * 10 })(1) + ' ' + a.@total)
println(({ it * 10 } >> a)(1) + ' ' + a.@total)
println a.memoize()(1) + ' ' + a.@total
println a.trampoline()(1) + ' ' + a.@total
println 5.with(a) + ' ' + a.@total
println a.rehydrate(null, this, this)(1) + ' ' + a.@total
println([1, 2].collect(a) + ' ' + a.@total)
class Tags extends ArrayList { boolean addAll(Collection c) { c.each { add("<$it>".toString()) }; true } }
def t = new Tags(); t.addAll([1])
println t + [2, 3]
println t + 4
println t + ([5] as Set)
println((t + ([6] as Integer[])) as List)
println t + (7..8)
println((t + [9]).class)
// expect: 1 0
// expect: 1 0
// expect: 1 0
// expect: 10 0
// expect: 1 0
// expect: 1 1
// expect: 2 2
// expect: 3 2
// expect: 3 2
// expect: [3, 4,  , 4]
// expect: [<1>, <2>, <3>]
// expect: [<1>, 4]
// expect: [<1>, <5>]
// expect: [<1>, [6]]
// expect: [<1>, <7>, <8>]
// expect: class Tags
