// What withDefault makes is put into the map behind, which may refuse it; no closure is found out only by a missing key.
def first = [a: 1].withDefault { it + '!' }, outer = first.withDefault { 'outer' }
println([outer.get('u'), first, first.get('v')])
for (map in [[a: 1].asImmutable().withDefault { 2 }, [a: 1].withDefault { 2 }.asImmutable(), [a: 1].withDefault(null)])
    for (key in ['a', 'q'])
        try {
            println map[key]
        } catch (e) {
            println e.class
        }
def map = [a: null].withDefault { 5 }
println([map.getOrDefault('a', 1), map.putIfAbsent('a', 8), map.getOrDefault('b', 1), map.computeIfAbsent('c', { 9 }), map])
// expect: [outer, [a:1, u:outer, v:v!], v!]
// expect: 1
// expect: class java.lang.UnsupportedOperationException
// expect: 1
// expect: 2
// expect: 1
// expect: class java.lang.NullPointerException
// expect: [null, null, 5, 5, [a:8, b:5, c:5]]
