println(1.0d)  // expect: 1.0
println(1e7d)  // expect: 1.0E7
println(9999999d)  // expect: 9999999.0
println(0.001d)  // expect: 0.001
println(0.0009999d)  // expect: 9.999E-4
println(123456789.125d)  // expect: 1.23456789125E8
println(1e21d)  // expect: 1.0E21
println(0.1d + 0.2d)  // expect: 0.30000000000000004
println(100d / 3)  // expect: 33.333333333333336
println(Double.MAX_VALUE)  // expect: 1.7976931348623157E308
println(Double.MIN_VALUE)  // expect: 4.9E-324
println(-1.5e-7d)  // expect: -1.5E-7
