def list = [1, 2, 3, 4, 5]
println list.removeAll([1, 9])  // expect: true
println list.removeAll { it > 4 }  // expect: true
println list  // expect: [2, 3, 4]
println list.retainAll([2, 3])  // expect: true
println list  // expect: [2, 3]
println list.retainAll { it == 3 }  // expect: true
println list  // expect: [3]
println list.removeAll([9])  // expect: false
