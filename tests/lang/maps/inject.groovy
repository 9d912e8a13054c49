println([a: 1, b: 2].inject(0) { sum, k, v -> sum + v })  // expect: 3
println([a: 1, b: 2].inject('') { s, e -> s + e.key })  // expect: ab
