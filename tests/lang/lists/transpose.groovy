println([[1, 2], ['a', 'b']].transpose())  // expect: [[1, a], [2, b]]
println([[1, 2, 3], [4, 5]].transpose())  // expect: [[1, 4], [2, 5]]
println([].transpose())  // expect: []
