def seen = []
[a: 1, b: 2].reverseEach { k, v -> seen << k }
println seen  // expect: [b, a]
