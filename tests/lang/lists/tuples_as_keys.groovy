// A Tuple is equal to tuples alone where Java asks; sets of tuples stand in the order of their hashes.
def tuple = new Tuple(1, 'a'), pair = new Tuple2(1, 'a')
println([tuple == pair, tuple == [1, 'a'], [1, 'a'] == tuple])
println([[(tuple): 5][pair], [(tuple): 5][[1, 'a']], [tuple].contains([1, 'a']), [[1, 'a']].contains(tuple)])
def said = { body -> try { println body() } catch (e) { println "${e.getClass().simpleName} ${e.message}" } }
said { tuple.get(2) }
println(['b', 'a', 'c', 'z'].withIndex().toSet())
println((-2..2).withIndex(42).subsequences().size())
// expect: [true, true, true]
// expect: [5, null, true, false]
// expect: ArrayIndexOutOfBoundsException Index 2 out of bounds for length 2
// expect: [[a, 1], [c, 2], [z, 3], [b, 0]]
// expect: 31
