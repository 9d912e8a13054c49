def list = [1]
list[3] = 4
println list  // expect: [1, null, null, 4]
list[-1] = 9
println list  // expect: [1, null, null, 9]
