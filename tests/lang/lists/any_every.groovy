println([1, 2].any { it > 1 })  // expect: true
println([1, 2].every { it > 1 })  // expect: false
println([].any { true })  // expect: false
println([].every { false })  // expect: true
println([0, null].any())  // expect: false
println([1, 'a'].every())  // expect: true
