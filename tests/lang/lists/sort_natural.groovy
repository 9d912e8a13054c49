println([3, 1, 2].sort())  // expect: [1, 2, 3]
println(['b', 'C', 'a'].sort())  // expect: [C, a, b]
println([3, null, 1].sort())  // expect: [null, 1, 3]
println([2, 1.5, 3L].sort())  // expect: [1.5, 2, 3]
