println((-1).abs())  // expect: 1
println((-1.5).abs())  // expect: 1.5
println((-2G).abs())  // expect: 2
println(Math.abs(-3L))  // expect: 3
println(((short) -1).abs().class.simpleName)  // expect: Integer
