def to = [1, 2, 3]
Collections.copy(to, [7, 8])
println to  // expect: [7, 8, 3]
println Collections.replaceAll(to, 7, 9)  // expect: true
println to  // expect: [9, 8, 3]
println Collections.indexOfSubList([1, 2, 3, 2, 3], [2, 3])  // expect: 1
println Collections.lastIndexOfSubList([1, 2, 3, 2, 3], [2, 3])  // expect: 3
println Collections.emptySortedMap()  // expect: [:]
try { Collections.copy([], [1]) } catch (IndexOutOfBoundsException e) { println e.message }  // expect: Source does not fit in dest
