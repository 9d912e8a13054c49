println([1, 2, 3].hashCode())  // expect: 30817
println([].hashCode())  // expect: 1
println(['a', null, true, 2.5].hashCode())  // expect: 3852185
println([[1], [2]].hashCode())  // expect: 1986
