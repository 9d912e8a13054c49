// flatten's closure is asked for leaves only, what it yields is flattened further unless it is the leaf again
println([1, [2, 3], [[4]]].flatten { it * 2 })
println([1, [2, [null]]].flatten { it })
println([1, 2].flatten { [it] })
println([[a: 1], 3].flatten { it instanceof Map ? it.keySet().collect { k -> k.length() } : it })
println([[1, 2] as int[], 3].flatten { it })
println(([1, [2, 3]] as Set).flatten { it })
// expect: [2, 4, 6, 8]
// expect: [1, 2, null]
// expect: [[1], [2]]
// expect: [1, 3]
// expect: [1, 2, 3]
// expect: [1, 2, 3]
