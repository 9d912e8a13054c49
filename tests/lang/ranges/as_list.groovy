println((1..3) == [1, 2, 3])  // expect: true
println((1..3).equals([1, 2, 3]))  // expect: true
println((1..3) + 4)  // expect: [1, 2, 3, 4]
println((1..3) - 2)  // expect: [1, 3]
println((1..3) * 2)  // expect: [1, 2, 3, 1, 2, 3]
println((1..3).reverse())  // expect: [3, 2, 1]
println((1..3).hashCode())  // expect: 13
println((1..3) == (1..<4))  // expect: true
println((1..3).equals(1..<4))  // expect: false
println((1..5).subList(1, 3).getClass().simpleName)  // expect: IntRange
