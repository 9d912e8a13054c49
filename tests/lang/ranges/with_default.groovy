def r = (1..3).withDefault { it * 10 }
println r[5]  // expect: 50
println r  // expect: [1, 2, 3, null, null, 50]
