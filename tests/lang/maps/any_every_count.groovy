println([a: 1, b: 2].any { k, v -> v > 1 })  // expect: true
println([a: 1, b: 2].every { it.value > 1 })  // expect: false
println([a: 1, b: 2].count { k, v -> v > 1 })  // expect: 1
println([:].every { false })  // expect: true
