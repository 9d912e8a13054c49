// spread() and toSpreadMap() give a SpreadMap: it shows the star, hashes by its keys and refuses put, putAll and remove alone.
def m = [b: 2, a: 1].spread()
println m.getClass()
println m.toString()
println "$m"
println m.hashCode() == ('a'.hashCode() ^ 'b'.hashCode())
println m == [a: 1L, b: 2].spread()
println m.equals([a: 1, b: 2])
def refused = { body -> try { println body() } catch (RuntimeException e) { println e.message } }
refused { m.put(null, [1, 'x']) }
refused { m.c = 3 }
refused { m << [c: 3] }
refused { m + [c: 3] }
refused { m.remove('a') }
refused { m.merge('a', 5) { x, y -> x + y } }
refused { m.putIfAbsent('c', 9) }
println m
println([1, 2, 3, 4].toSpreadMap().getClass())
println((['k', 5] as Object[]).toSpreadMap())
refused { ['k'].toSpreadMap() }
refused { (['k'] as Object[]).toSpreadMap() }
println new SpreadMap('a', 1, 'b', 2).toString()
def f(Map named) { named }
println f(*: m)
println([*: m, z: 0].getClass())
println m.drop(0).getClass()
// expect: class groovy.lang.SpreadMap
// expect: *:[a:1, b:2]
// expect: [a:1, b:2]
// expect: true
// expect: true
// expect: true
// expect: SpreadMap: *:[a:1, b:2] is an immutable map, and so (null: [1, x]) cannot be added.
// expect: SpreadMap: *:[a:1, b:2] is an immutable map, and so (c: 3) cannot be added.
// expect: SpreadMap: *:[a:1, b:2] is an immutable map, and so the map ({c=3}) cannot be put in this spreadMap.
// expect: SpreadMap: *:[a:1, b:2] is an immutable map, and so the map ({c=3}) cannot be put in this spreadMap.
// expect: SpreadMap: *:[a:1, b:2] is an immutable map, and so the key (a) cannot be deleted.
// expect: 6
// expect: null
// expect: [a:6, b:2, c:9]
// expect: class groovy.lang.SpreadMap
// expect: [k:5]
// expect: Fail to convert List to SpreadMap, because it's size is not even.
// expect: Fail to convert Object[] to SpreadMap, because it's size is not even.
// expect: *:[a:1, b:2]
// expect: [a:6, b:2, c:9]
// expect: class java.util.LinkedHashMap
// expect: class groovy.lang.SpreadMap
