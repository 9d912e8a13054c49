def list = ['a', 'b', 'c', 'b']
println list.remove('b')  // expect: true
println list  // expect: [a, c, b]
println list.remove(0)  // expect: a
println list  // expect: [c, b]
println list.remove('x')  // expect: false
println list.removeAt(0)  // expect: c
println list  // expect: [b]
