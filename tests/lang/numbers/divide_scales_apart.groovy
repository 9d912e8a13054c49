def said = { c -> try { c() } catch (ArithmeticException e) { e.message } }
println said { 0.50.divide(0.0, Integer.MAX_VALUE, 5) }  // expect: Underflow
println said { 0.0.divide(0.0, Integer.MAX_VALUE, 5) }  // expect: BigInteger would overflow supported range
println said { 0.50.divide(0.0, 5, 5) }  // expect: / by zero
println said { 0.50.divide(0.0, 30, 5) }  // expect: BigInteger divide by zero
