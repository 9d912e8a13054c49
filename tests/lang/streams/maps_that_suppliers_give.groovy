// A supplier of a map has to give one; without items nobody looks at it.
import java.util.concurrent.ConcurrentHashMap
import java.util.stream.Collectors
def attempt(Closure c) { try { println c() } catch (e) { println e.class.simpleName } }
for (given in [null, 'x', [], new TreeMap(), new ConcurrentHashMap()]) {
    attempt { [1, 2].stream().collect(Collectors.toMap({ it }, { it }, { a, b -> a }, { given })) }
    if (given instanceof Map) given.clear()
    attempt { [1, 2].stream().collect(Collectors.toConcurrentMap({ it }, { it }, { a, b -> a }, { given })) }
    if (given instanceof Map) given.clear()
    attempt { [1, 2].stream().collect(Collectors.groupingBy({ it }, { given }, Collectors.toList())) }
    if (given instanceof Map) given.clear()
    attempt { [1, 2].stream().collect(Collectors.groupingByConcurrent({ it }, { given }, Collectors.toList())) }
    attempt { [1, 2].stream().collect(Collectors.toCollection { given }) }
    attempt { [].stream().collect(Collectors.toMap({ it }, { it }, { a, b -> a }, { given })) }
}
attempt { [1, 2].stream().collect(Collectors.groupingBy({ it }, { [1: 'x'] }, Collectors.toList())) }
println([1, 2, 3].stream().collect(Collectors.groupingBy({ it % 2 }, { [1: [9]] }, Collectors.toList())))
// expect: NullPointerException
// expect: NullPointerException
// expect: NullPointerException
// expect: NullPointerException
// expect: NullPointerException
// expect: null
// expect: ClassCastException
// expect: ClassCastException
// expect: ClassCastException
// expect: ClassCastException
// expect: ClassCastException
// expect: x
// expect: ClassCastException
// expect: ClassCastException
// expect: ClassCastException
// expect: ClassCastException
// expect: [1, 2]
// expect: [1, 2]
// expect: [1:1, 2:2]
// expect: ClassCastException
// expect: [1:[1], 2:[2]]
// expect: ClassCastException
// expect: ClassCastException
// expect: [:]
// expect: [1:1, 2:2]
// expect: [1:1, 2:2]
// expect: [1:[1], 2:[2]]
// expect: [1:[1], 2:[2]]
// expect: ClassCastException
// expect: [1:[1], 2:[2]]
// expect: ClassCastException
// expect: [1:[9, 1, 3], 0:[2]]
