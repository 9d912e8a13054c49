// sort() of a sorted map is that map; sets made of its entries have no order of their own.
def m = new TreeMap([b: 2, a: 1])
println m.sort().is(m)
println m.descendingMap().sort()
println m.sort { it.value }
println m.entrySet() + ['x']
println m.entrySet().findAll { it.value > 1 }.getClass()
println m.keySet().findAll().getClass()
def said = { body -> try { println body() } catch (e) { println e.getClass().simpleName } }
said { [1].collectMany([1].asImmutable()) { null } }
said { [1].collectMany([1].asImmutable()) { [] } }
said { [1].collectMany(1..2) { [] } }
// a text is a case of what Java would write
println(['{a=1}'.isCase([a: 1]), '[a:1]'.isCase([a: 1])])
// expect: true
// expect: [b:2, a:1]
// expect: [a:1, b:2]
// expect: [a=1, b=2, x]
// expect: class java.util.LinkedHashSet
// expect: class java.util.TreeSet
// expect: UnsupportedOperationException
// expect: UnsupportedOperationException
// expect: [1, 2]
// expect: [true, false]
