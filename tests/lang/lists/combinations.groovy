println([[1, 2], ['a', 'b']].combinations())  // expect: [[1, a], [2, a], [1, b], [2, b]]
println([[1, 2], 3].combinations())  // expect: [[1, 3], [2, 3]]
println([[1, 2], [3, 4]].combinations { x, y -> x * y })  // expect: [3, 6, 4, 8]
println([[], [1]].combinations())  // expect: []
