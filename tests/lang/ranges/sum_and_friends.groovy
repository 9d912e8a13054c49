println((1..100).sum())  // expect: 5050
println((1..5).inject { a, b -> a * b })  // expect: 120
println((1..10).findAll { it % 3 == 0 })  // expect: [3, 6, 9]
println((1..6).collate(2))  // expect: [[1, 2], [3, 4], [5, 6]]
println((1..4).join('-'))  // expect: 1-2-3-4
println((1..3).max())  // expect: 3
println((1..10).groupBy { it % 3 })  // expect: [1:[1, 4, 7, 10], 2:[2, 5, 8], 0:[3, 6, 9]]
println((1..3).collectEntries { [it, it * it] })  // expect: [1:1, 2:4, 3:9]
println((1..5).take(2))  // expect: [1, 2]
println((1..5).any { it > 4 })  // expect: true
