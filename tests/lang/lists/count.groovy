println([1, 2, 1].count(1))  // expect: 2
println([1, 2, 3].count { it > 1 })  // expect: 2
println([1, 1L, 1.0].count(1))  // expect: 3
println(['a', 'b', 'a'].countBy { it })  // expect: [a:2, b:1]
