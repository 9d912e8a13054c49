def list = [1, 2]
println list.push(3)  // expect: true
println list  // expect: [1, 2, 3]
println list.pop()  // expect: 3
println list  // expect: [1, 2]
