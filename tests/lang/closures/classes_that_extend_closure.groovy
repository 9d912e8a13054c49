// Objects of a class that extends Closure run its doCall(), wherever a closure is wanted.
class Pair extends Closure { Pair(o) { super(o) }; def doCall(x, y) { "$x $y" } }
class Named extends Closure {
    String name; private int calls
    Named(owner, String name) { super(owner, owner); this.name = name }
    def doCall(Object... all) { calls++; "$name ${all.length} $calls" }
}
def t = { x -> try { println x() } catch (e) { println e.message.readLines()[0] } }
def c = new Pair(this), d = new Named(this, 'dee')
t { c(1, 2) }  // expect: 1 2
t { [c.owner.is(this), c.delegate.is(this), c.thisObject, c.resolveStrategy, c.maximumNumberOfParameters] }  // expect: [true, true, null, 0, 2]
t { c.parameterTypes*.simpleName }  // expect: [Object, Object]
t { [c.curry(1)(2), c.rcurry(1)(2), c.clone()(1, 2), c.memoize()(1, 2), (c >> { it + '!' })(1, 2)] }  // expect: [1 2, 2 1, 1 2, 1 2, 1 2!]
t { [[[1, 2]].collect(c), [a: 1].collect(c)] }  // expect: [[1 2], [a 1]]
t { c.isCase(1) }  // expect: No signature of method: Pair.doCall() is applicable for argument types: (java.lang.Integer) values: [1]
t { d() + ', ' + d(1, 2) }  // expect: dee 0 1, dee 2 2
t { d.name = 'x'; d(5) }  // expect: dee 1 3
t { new Closure(this) { def doCall(x) { x + 1 } }.call(4) }  // expect: 5
