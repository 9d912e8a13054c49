println([1, 2, 3, 4].groupBy { it % 2 })  // expect: [1:[1, 3], 0:[2, 4]]
println(['a', 'bb', 'cc'].groupBy { it.size() })  // expect: [1:[a], 2:[bb, cc]]
println([1, 2, 3, 4].groupBy({ it % 2 }, { it > 2 }))  // expect: [1:[false:[1], true:[3]], 0:[false:[2], true:[4]]]
println([1, 2].groupBy { it > 1 }.getClass().simpleName)  // expect: LinkedHashMap
