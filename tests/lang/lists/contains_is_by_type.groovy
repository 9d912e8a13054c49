println([1, 2].contains(1))  // expect: true
println([1, 2].contains(1L))  // expect: false
println 1L in [1, 2]  // expect: false
println(['a'].contains("${'a'}"))  // expect: false
println([[1, 2]].contains([1, 2]))  // expect: true
println([1, 2, 3].containsAll([1, 3]))  // expect: true
println([null].contains(null))  // expect: true
