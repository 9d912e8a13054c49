println([a: 1] == [a: 1L])  // expect: true
println([a: 1, b: 2] == [b: 2, a: 1])  // expect: true
println([a: 1] == [a: 2])  // expect: false
println([a: 1] == null)  // expect: false
println([a: [1, 2]] == [a: [1, 2L]])  // expect: true
println([a: 1].hashCode())  // expect: 96
println([:].hashCode())  // expect: 0
println([a: null, b: 'x'].hashCode())  // expect: 123
