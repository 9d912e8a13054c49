def n = 3
println((0..<n).collect { it })  // expect: [0, 1, 2]
println((0..<0).collect { it })  // expect: []
println((0..n - 1).size())  // expect: 3
println(((n - 1)..0).toList())  // expect: [2, 1, 0]
