// A map as a concrete class of the JDK extends it by the map's closures; what has none is the class's own.
def set = [one: 1] as TreeSet
println([set.size(), set.isEmpty(), set.contains(5), 5 in set, set ? 1 : 2])
println set.with { add(5); add(3); it }
println set + [4]
println(([size: { 7 }] as TreeSet).size())
try { println(([a: 1] as TreeSet).first()) } catch (e) { println e.class.simpleName }
// expect: [0, true, false, false, 2]
// expect: [3, 5]
// expect: [3, 4, 5]
// expect: 7
// expect: NoSuchElementException
