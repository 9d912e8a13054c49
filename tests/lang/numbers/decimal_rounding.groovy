println(1.256.setScale(2, BigDecimal.ROUND_HALF_UP))  // expect: 1.26
println(1.255.setScale(2, java.math.RoundingMode.HALF_EVEN))  // expect: 1.26
println(-1.5.setScale(0, java.math.RoundingMode.FLOOR))  // expect: -1
println(1.1.setScale(0, java.math.RoundingMode.CEILING))  // expect: 2
println(1.5.setScale(3))  // expect: 1.500
try { 1.256.setScale(1) } catch (e) { println "${e.class.name}: ${e.message.readLines()[0]}" }  // expect: java.lang.ArithmeticException: Rounding necessary
println(2.5.setScale(0, java.math.RoundingMode.HALF_DOWN))  // expect: 2
