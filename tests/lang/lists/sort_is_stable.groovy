def people = [[n: 'a', g: 1], [n: 'b', g: 0], [n: 'c', g: 1], [n: 'd', g: 0]]
println people.sort { it.g }*.n  // expect: [b, d, a, c]
println people.sort { a, b -> 0 }*.n  // expect: [b, d, a, c]
