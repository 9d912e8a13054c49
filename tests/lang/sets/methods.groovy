def s = [1, 2, 3, 4] as Set
println s.collect { it * 2 }  // expect: [2, 4, 6, 8]
println s.findAll { it > 2 }  // expect: [3, 4]
println s.findAll { it > 2 }.getClass().simpleName  // expect: LinkedHashSet
println s.sort { -it }  // expect: [4, 3, 2, 1]
println s.sum()  // expect: 10
println s.join(',')  // expect: 1,2,3,4
println s.groupBy { it % 2 }  // expect: [1:[1, 3], 0:[2, 4]]
println s.toList()  // expect: [1, 2, 3, 4]
println s.any { it > 3 }  // expect: true
println s.min()  // expect: 1
println s.collectEntries { [it, it * it] }  // expect: [1:1, 2:4, 3:9, 4:16]
