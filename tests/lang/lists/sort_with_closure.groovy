println(['bbb', 'a', 'cc'].sort { it.size() })  // expect: [a, cc, bbb]
println([1, 2, 3].sort { a, b -> b <=> a })  // expect: [3, 2, 1]
println([[n: 'x', a: 2], [n: 'y', a: 1]].sort { it.a }*.n)  // expect: [y, x]
