println([3, 1, 2].min())  // expect: 1
println([3, 1, 2].max())  // expect: 3
println(['ccc', 'a', 'bb'].max { it.size() })  // expect: ccc
println(['ccc', 'a', 'bb'].min { a, b -> a.size() <=> b.size() })  // expect: a
println([].max())  // expect: null
println([3, null, 5].min())  // expect: 3
println([1, 2.5, 2L].max())  // expect: 2.5
