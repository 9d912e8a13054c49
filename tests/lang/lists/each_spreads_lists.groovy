def seen = []
[[1, 2], [3, 4]].each { a, b -> seen << a + b }
println seen  // expect: [3, 7]
println([[1, 2], [3, 4]].collect { a, b -> a * b })  // expect: [2, 12]
