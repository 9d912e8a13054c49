def s = [[1, 2], [1, 2], [2, 1]] as Set
println s  // expect: [[1, 2], [2, 1]]
println s.contains([2, 1])  // expect: true
