println(10.0.divide(4))  // expect: 2.5
try { 10.0.divide(3) } catch (e) { println "${e.class.name}: ${e.message.readLines()[0]}" }  // expect: java.lang.ArithmeticException: Non-terminating decimal expansion; no exact representable decimal result.
println(10.0.divide(3, 2, BigDecimal.ROUND_HALF_UP))  // expect: 3.33
println(10.0.divide(3, java.math.RoundingMode.UP))  // expect: 3.4
println(10.0.divide(3, new java.math.MathContext(5)))  // expect: 3.3333
println(10.0.divide(3, java.math.MathContext.DECIMAL64))  // expect: 3.333333333333333
