println([1, 2] * 3)  // expect: [1, 2, 1, 2, 1, 2]
println([1] * 0)  // expect: []
