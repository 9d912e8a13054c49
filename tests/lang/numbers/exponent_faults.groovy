def said = { c -> try { c() } catch (NumberFormatException | ArithmeticException e) { e.message } }
println said { new BigDecimal('1E2147483648') }  // expect: Exponent overflow.
println said { new BigDecimal('1E-2147483648') }  // expect: Scale out of range.
println said { new BigDecimal('1E-99999999999') }  // expect: Too many nonzero exponent digits.
println said { new BigDecimal('1E1.5') }  // expect: Not a digit.
println said { new BigDecimal('1E') }  // expect: null
println said { new BigDecimal('.E5') }  // expect: No digits found.
println said { 1.5.setScale(Integer.MIN_VALUE) }  // expect: Underflow
println said { 1.0.pow(999999999) }  // expect: BigInteger would overflow supported range
println new BigDecimal('1E2147483647').intValue()  // expect: 0
