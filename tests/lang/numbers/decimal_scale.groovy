println(1.0 * 3)  // expect: 3.0
println(1.10 + 2.2)  // expect: 3.30
println(1.00 * 2.00)  // expect: 2.0000
println(3.0 - 3.0)  // expect: 0.0
println(1e3 + 1)  // expect: 1001
println(0.1 + 0.2)  // expect: 0.3
