println new IntRange(1, 3)  // expect: [1, 2, 3]
println new IntRange(3, 1)  // expect: [3, 2, 1]
println new IntRange(false, 1, 3)  // expect: [1, 2]
println new ObjectRange('a', 'c')  // expect: [a, b, c]
