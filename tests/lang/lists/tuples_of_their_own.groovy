// A Tuple's hash code heeds no order; its parts are tuples, copied as arrays are.
println([new Tuple2(1, 0), new Tuple2(2, 1), new Tuple2(3, 2)]*.hashCode())
println([[1, 2].hashCode(), new Tuple(1, 2).hashCode(), new Tuple(2, 1).hashCode(), new Tuple(1, 1).hashCode(), new Tuple2(null, 'a').hashCode()])
println([1, 2, 3].iterator().withIndex().sort().toList())
println new Tuple(1, 2, 3).subList(0, 2).getClass()
def said = { c -> try { c() } catch (e) { e.toString() } }
println said { new Tuple(1, 2, 3).subList(1, 5) }
println said { new Tuple(1, 2, 3).subList(2, 1) }
println said { new Tuple(1, 2, 3).subList(-1, 1) }
// expect: [1, 3, 1]
// expect: [994, 3, 3, 47806, 47839]
// expect: [[3, 2], [1, 0], [2, 1]]
// expect: class groovy.lang.Tuple
// expect: java.lang.ArrayIndexOutOfBoundsException: arraycopy: last source index 5 out of bounds for object array[3]
// expect: java.lang.NegativeArraySizeException: -1
// expect: java.lang.ArrayIndexOutOfBoundsException: arraycopy: source index -1 out of bounds for object array[3]
