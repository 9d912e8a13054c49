def list = [1, 2, 3, 4]
list[1..2] = ['a', 'b', 'c']
println list  // expect: [1, a, b, c, 4]
list[0..3] = []
println list  // expect: [4]
list[0..0] = 7
println list  // expect: [7]
