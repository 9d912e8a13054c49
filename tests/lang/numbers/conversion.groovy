println(1.9.toInteger())  // expect: 1
println(1.9d.toLong())  // expect: 1
println(300.byteValue())  // expect: 44
println(70000.shortValue())  // expect: 4464
println(1e10.intValue())  // expect: 1410065408
println(1.toBigDecimal().class.simpleName)  // expect: BigDecimal
println(1.5d.toBigDecimal())  // expect: 1.5
println((int) 3.99)  // expect: 3
println((byte) 200)  // expect: -56
println((int) 1e20d)  // expect: 2147483647
println((long) Double.NaN)  // expect: 0
