def list = [1]
println list << 2 << [3]  // expect: [1, 2, [3]]
println list.leftShift(4)  // expect: [1, 2, [3], 4]
