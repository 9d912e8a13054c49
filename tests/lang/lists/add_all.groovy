def list = [1]
println list.addAll([2, 3])  // expect: true
println list.addAll(0, [9])  // expect: true
println list.addAll([])  // expect: false
println list  // expect: [9, 1, 2, 3]
list.addAll(list)
println list  // expect: [9, 1, 2, 3, 9, 1, 2, 3]
