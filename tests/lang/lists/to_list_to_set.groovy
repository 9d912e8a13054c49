println((1..3).toList())  // expect: [1, 2, 3]
println([1, 1, 2].toSet())  // expect: [1, 2]
println([1, 2].toSet().getClass().simpleName)  // expect: HashSet
println 'abc'.toList()  // expect: [a, b, c]
println(([1, 2] as Set).toList())  // expect: [1, 2]
