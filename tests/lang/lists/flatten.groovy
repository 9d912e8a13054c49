println([1, [2, [3, [4]]]].flatten())  // expect: [1, 2, 3, 4]
println([[1, 2] as Set, [a: 1], [3] as int[]].flatten())  // expect: [1, 2, [a:1], 3]
println([].flatten())  // expect: []
