println([a: 'x', b: [1, 'y'], (null): null, 'c d': "${1}"].inspect())  // expect: ['a':'x', 'b':[1, 'y'], null:null, 'c d':1]
println([a: 1].toMapString())  // expect: [a:1]
println([a: [b: [c: 1]]].toString())  // expect: [a:[b:[c:1]]]
