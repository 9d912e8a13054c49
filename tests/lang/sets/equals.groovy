println(([1, 2] as Set) == ([2, 1] as Set))  // expect: true
println(([1, 2] as Set) == ([1L, 2L] as Set))  // expect: true
println(([1, 2] as Set) == [1, 2])  // expect: false
println(([1, 2] as Set).hashCode())  // expect: 3
println(([1, 2] as HashSet) == ([2, 1] as TreeSet))  // expect: true
