println([a: 1, b: 2].find { k, v -> v == 2 })  // expect: b=2
println([a: 1, b: 2].find { it.value > 5 })  // expect: null
println([a: 1, b: 2].find { it.value == 1 }.key)  // expect: a
println([a: 1, b: 2, c: 3].findAll { k, v -> v > 1 })  // expect: [b:2, c:3]
println([a: 1, b: 2].findAll { it.key == 'a' })  // expect: [a:1]
println([a: 1].findResult { k, v -> v + 1 })  // expect: 2
println([a: 1, b: null].findResults { k, v -> v })  // expect: [1]
