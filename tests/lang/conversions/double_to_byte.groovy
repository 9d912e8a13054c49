println((byte) 1e10d)  // expect: -1
println((short) 1e10f)  // expect: -1
println((byte) 300G)  // expect: 44
println((byte) 200.7)  // expect: -56
println((int) 1e20d)  // expect: 2147483647
println((long) Double.NaN)  // expect: 0
