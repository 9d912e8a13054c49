println([a: [b: 1]].entrySet())  // expect: [a={b=1}]
println([a: [b: 1]].find { true })  // expect: a={b=1}
println([a: (1..2)].collect { it })  // expect: [a=1..2]
