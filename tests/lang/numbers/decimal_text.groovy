println(1e3)  // expect: 1E+3
println(1.5e3)  // expect: 1.5E+3
println(1.20e5)  // expect: 1.20E+5
println(0.000001)  // expect: 0.000001
println(0.0000001)  // expect: 1E-7
println(1e-10)  // expect: 1E-10
println(100.00)  // expect: 100.00
println(1e30 + 1)  // expect: 1000000000000000000000000000001
