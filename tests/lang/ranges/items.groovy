println((1..5).toList())  // expect: [1, 2, 3, 4, 5]
println((5..1).toList())  // expect: [5, 4, 3, 2, 1]
println((1..<1).toList())  // expect: []
println((3..<1).toList())  // expect: [3, 2]
println((0..<3).collect { it * 2 })  // expect: [0, 2, 4]
println(('x'..'z').collect { it.toUpperCase() })  // expect: [X, Y, Z]
println((1.5..3.5).toList())  // expect: [1.5, 2.5, 3.5]
println((1L..3L).toList())  // expect: [1, 2, 3]
println((1L..2L)[0].class)  // expect: class java.lang.Long
