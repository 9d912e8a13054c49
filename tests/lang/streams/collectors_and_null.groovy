// groupingBy() refuses null as a key, toMap() as a value; a merge to null takes the key out.
import java.util.stream.Collectors as C
def show = { c -> def r; try { r = c() } catch (RuntimeException e) { r = e.class.simpleName + ': ' + e.message }; println r }
show { [1, 2].stream().collect(C.groupingBy { null }) }
show { [1, 2].stream().collect(C.groupingBy({ it == 1 ? 1 : null }, C.toList())) }
show { [1, 2].stream().collect(C.groupingBy({ null }, { new TreeMap() }, C.toList())) }
show { [].stream().collect(C.groupingBy { null }) }
show { [1, 2].stream().collect(C.toMap({ it }, { null })) }
show { [1, 2].stream().collect(C.toMap({ it }, { null }, { a, b -> a })) }
show { [1, 2].stream().collect(C.toMap({ it }, { null }, { a, b -> a }, { new LinkedHashMap() })) }
show { [1, 1, 2].stream().collect(C.toMap({ it }, { 5 }, { a, b -> null })) }
show { [1, 2].stream().collect(C.toMap({ it == 1 ? null : 1 }, { 1 })) }
show { [1, 2].stream().collect(C.toMap({ null }, { it }, { a, b -> a + b })) }
// expect: NullPointerException: element cannot be mapped to a null key
// expect: NullPointerException: element cannot be mapped to a null key
// expect: NullPointerException: element cannot be mapped to a null key
// expect: [:]
// expect: NullPointerException: null
// expect: NullPointerException: null
// expect: NullPointerException: null
// expect: [2:5]
// expect: [null:1, 1:1]
// expect: [null:3]
