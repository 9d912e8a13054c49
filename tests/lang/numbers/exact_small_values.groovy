println 12.0.shortValueExact().class  // expect: class java.lang.Short
println 100G.byteValueExact()  // expect: 100
try { 200G.byteValueExact() } catch (ArithmeticException e) { println e.message }  // expect: BigInteger out of byte range
try { 1.5.shortValueExact() } catch (ArithmeticException e) { println e.message }  // expect: Rounding necessary
