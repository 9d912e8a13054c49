println([1, 2, 3].collectMany { [it, it * 10] })  // expect: [1, 10, 2, 20, 3, 30]
println([a: 1, b: 2].collectMany { k, v -> [k] * v })  // expect: [a, b, b]
