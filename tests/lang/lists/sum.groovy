println([1, 2, 3].sum())  // expect: 6
println(['a', 'b'].sum())  // expect: ab
println([[1], [2, 3]].sum())  // expect: [1, 2, 3]
println([].sum())  // expect: null
println([1, 2].sum(10))  // expect: 13
println([1, 2].sum { it * 2 })  // expect: 6
println([1, 2.5, 3L].sum())  // expect: 6.5
println([].sum(0))  // expect: 0
