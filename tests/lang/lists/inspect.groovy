println([1, 'a', null, [b: 'c'], "g${1}"].inspect())  // expect: [1, 'a', null, ['b':'c'], g1]
println((["it's", 'a\nb'].inspect()))  // expect: ['it\'s', 'a\nb']
