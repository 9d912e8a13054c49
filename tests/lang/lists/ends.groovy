def list = [1, 2, 3]
println list.first()  // expect: 1
println list.head()  // expect: 1
println list.last()  // expect: 3
println list.tail()  // expect: [2, 3]
println list.init()  // expect: [1, 2]
