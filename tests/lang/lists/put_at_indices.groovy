def list = [1, 2, 3, 4]
list[0, 2] = [8, 9]
println list  // expect: [8, 2, 9, 4]
list[1, 3] = 0
println list  // expect: [8, 0, 9, 0]
try { list[0, 1] = [1, 2, 3] } catch (IllegalArgumentException e) { println e.message }  // expect: Trying to replace 2 elements with 3 elements
