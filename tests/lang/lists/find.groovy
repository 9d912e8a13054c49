println([1, 2, 3, 4].find { it > 2 })  // expect: 3
println([1, 2].find { it > 5 })  // expect: null
println([0, null, 'x'].find())  // expect: x
println([1, 2, 3, 4].findAll { it % 2 == 0 })  // expect: [2, 4]
println([0, 1, '', 'a', null, []].findAll())  // expect: [1, a]
