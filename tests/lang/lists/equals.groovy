println([1, 2] == [1L, 2.0])  // expect: true
println([1, 2].equals([1L, 2L]))  // expect: true
println([1, [2, 'a']] == [1, [2, "${'a'}"]])  // expect: true
println([1, 2] == ([1, 2] as LinkedList))  // expect: true
println([1, 2] == [2, 1])  // expect: false
println([1, 2] == ([1, 2] as Set))  // expect: false
println([1, 2] == ([1, 2] as int[]))  // expect: true
println([1, 2] == (1..2))  // expect: true
println([] == [:])  // expect: false
