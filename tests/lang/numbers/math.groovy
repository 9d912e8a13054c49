println(Math.max(1, 2))  // expect: 2
println(Math.max(1, 2L))  // expect: 2
println(Math.min(1.5d, 2))  // expect: 1.5
println(Math.pow(2, 10))  // expect: 1024.0
println(Math.sqrt(2))  // expect: 1.4142135623730951
println(Math.cbrt(27))  // expect: 3.0
println(Math.ceil(1.2))  // expect: 2.0
println(Math.floor(-1.2))  // expect: -2.0
println(Math.floorMod(-1, 3))  // expect: 2
println(Math.floorDiv(-7, 2))  // expect: -4
println(Math.signum(-2d))  // expect: -1.0
println(Math.hypot(3, 4))  // expect: 5.0
println(Math.toDegrees(Math.PI))  // expect: 180.0
println(Math.log10(1000))  // expect: 3.0
