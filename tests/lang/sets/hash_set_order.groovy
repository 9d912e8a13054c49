println new HashSet(['one', 'two', 'three', 'four', 'five', 'six'])  // expect: [six, four, one, two, three, five]
println([30, 20, 10, 5, 17].toSet())  // expect: [17, 10, 20, 5, 30]
println(['b', 'a', 'c', 'aa', 'zz', 'hello', 'world'].toSet())  // expect: [aa, zz, a, b, c, world, hello]
println new HashSet(100..120)  // expect: [100, 101, 102, 103, 104, 105, 106, 107, 108, 109, 110, 111, 112, 113, 114, 115, 116, 117, 118, 119, 120]
