// ProxyGenerator: objects of a class and interfaces whose methods are closures of a map, or another object's.
class Base { def a() { 'a of Base' }; def b() { 'b of Base' } }
interface First { def a(); def c() }
interface Second { def b(); def d(int x) }
abstract class Half { def whole() { half() * 2 }; abstract half() }
def make = ProxyGenerator.INSTANCE
def p = make.instantiateAggregate([b: { 'new b' }, d: { it + 1 }, x: { 'more' }], [First, Second], Base)
println([p.a(), p.b(), p.d(1), p.x()])
println([p instanceof First, p instanceof Second, p instanceof Base, p instanceof GroovyObject])
try { p.c() } catch (UnsupportedOperationException e) { println 'not there' }
p = make.instantiateDelegate([d: { 'd' + it }], [First, Second], new Base())
println([p.a(), p.b(), p.d(5), p instanceof Base])
p = make.instantiateDelegateWithBaseClass([b: { 'other' }], [Second], new Base())
println([p.a(), p.b(), p instanceof Base])
println make.instantiateAggregateFromBaseClass([half: { 21 }], Half).whole()
println make.instantiateAggregateFromBaseClass({ 4 }, Half).whole()
def map = [toString: { 'hello' }]
p = make.instantiateAggregateFromBaseClass(map, Object)
println p.toString()
map.toString = { 'changed' }
println p.toString()
println new ProxyGenerator(emptyMethods: true).instantiateAggregate([a: { 1 }], [First]).c()
println ProxyGenerator.instantiateAggregateFromInterface([c: { 'static' }], First).c()
def list = make.instantiateDelegate([List], [1, 2, 3, 4])
list[0] = 9
println list == [9, 2, 3, 4] && [9, 2, 3, 4] == list
println make.instantiateAggregateFromBaseClass([nextInt: { -> 7 }], Random).nextInt()
try { make.instantiateAggregateFromBaseClass([length: { 1 }], String) } catch (ClassCastException e) { println e.message }
// expect: [a of Base, new b, 2, more]
// expect: [true, true, true, true]
// expect: not there
// expect: [a of Base, b of Base, d5, false]
// expect: [a of Base, other, true]
// expect: 42
// expect: 4
// expect: hello
// expect: changed
// expect: null
// expect: static
// expect: true
// expect: 7
// expect: Cannot coerce a map to class java.lang.String because it is a final class
