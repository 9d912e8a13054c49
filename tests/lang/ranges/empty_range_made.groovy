def e = new EmptyRange(3)
println e.size()  // expect: 0
println 'abc'[e].inspect()  // expect: ''
