// Bounds are compared with each other, or with themselves, before anything else.
def said = { c -> try { c().toString() } catch (e) { (e.class.simpleName + ': ' + e.message).replaceAll(/ \(.*/, '') } }
def s = new TreeSet([5, 1, 3]), m = new TreeMap([b: 2, a: 1])
println said { s.subSet(100.00, 0L) }  // expect: ClassCastException: class java.lang.Long cannot be cast to class java.math.BigDecimal
println said { s.subSet(Optional.of(3), null) }  // expect: ClassCastException: class java.util.Optional cannot be cast to class java.lang.Comparable
println said { s.headSet(Object, false) }  // expect: ClassCastException: class java.lang.Class cannot be cast to class java.lang.Comparable
try { s.headSet(null) } catch (NullPointerException e) { println 'no null' }  // expect: no null
println said { s.tailSet('a') }  // expect: ClassCastException: class java.lang.Integer cannot be cast to class java.lang.String
println said { s.subSet(5, 1) }  // expect: IllegalArgumentException: fromKey > toKey
println said { m.subMap(Float.NaN, Optional.of(3)) }  // expect: ClassCastException: class java.util.Optional cannot be cast to class java.lang.Float
println said { m.headMap(5) }  // expect: ClassCastException: class java.lang.Integer cannot be cast to class java.lang.String
println said { m.headMap(List) }  // expect: ClassCastException: class java.lang.Class cannot be cast to class java.lang.Comparable
println said { new TreeMap().headMap(5) }  // expect: [:]
println said { s.subSet("${9}", false, int, false) }  // expect: ClassCastException: class java.lang.Class cannot be cast to class java.lang.Comparable
