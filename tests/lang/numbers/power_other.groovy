println(2.5 ** 2)  // expect: 6.25
println(2.5 ** -2)  // expect: 0.16
println(2d ** 3)  // expect: 8
println((2d ** 3).class.simpleName)  // expect: Integer
println(2 ** 0.5)  // expect: 1.4142135623730951
println(4 ** 0.5)  // expect: 2
println(2G ** 10)  // expect: 1024
println(2 ** 3L)  // expect: 8
