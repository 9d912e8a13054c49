println(['a', 1, null, 2.5].join('-'))  // expect: a-1-null-2.5
println([1, 2].join())  // expect: 12
println([].join(','))  // expect:
println([[1, 2], [a: 1]].join(' '))  // expect: [1, 2] [a:1]
