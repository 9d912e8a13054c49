def list = new LinkedList([1, 2])
list.push(3)
println list  // expect: [1, 2, 3]
println list.pop()  // expect: 3
println list.removeFirst()  // expect: 1
println list  // expect: [2]
