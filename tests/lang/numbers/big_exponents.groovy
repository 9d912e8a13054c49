// A BigInteger to the power of a BigInteger stays one; a BigDecimal compares itself with no endless number.
def t(c) { try { def v = c(); "$v ${v.class.simpleName}".toString() } catch (Throwable e) { "${e.class.simpleName}: ${e.message}".toString() } }
println t { 1G ** -3G }
println t { -3G ** -3G }
println t { 10G.power(-2L) }
println t { 0G ** -3G }
println t { 10G.power(12345678901234567890G) }
println t { 2G ** 70G }
println t { 2G ** -1 }
println t { 1.5.compareTo(Double.NaN) }
println t { 1.5 <=> Double.POSITIVE_INFINITY }
println t { 2.0.power(1000000007) }
println t { 2.0.pow(-1) }
// expect: 1 BigInteger
// expect: 0 BigInteger
// expect: 0 BigInteger
// expect: NumberFormatException: Character I is neither a decimal digit number, decimal point, nor "e" notation exponential mark.
// expect: NumberFormatException: Character I is neither a decimal digit number, decimal point, nor "e" notation exponential mark.
// expect: 1180591620717411303424 BigInteger
// expect: 0.5 Double
// expect: NumberFormatException: Infinite or NaN
// expect: -1 Integer
// expect: ArithmeticException: Invalid operation
// expect: ArithmeticException: Invalid operation
