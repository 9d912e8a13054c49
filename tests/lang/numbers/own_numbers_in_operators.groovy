// Which of its values an own Number is asked for: a quotient takes its text, a distance counts in the type of what is shifted.
class N extends Number {
    int intValue() { 2 }
    long longValue() { 3 }
    float floatValue() { 4 }
    double doubleValue() { 5 }
    String toString() { '6' }
}
def n = new N()
for (x in [12, 12L, 12G, 12.0, 12d, 12f, n]) println([x / n, n / x, x + n, n - x].collect { "$it ${it.class.simpleName}" })
for (x in [12, 12L, n]) println([x << n, n << x].collect { "$it ${it.class.simpleName}" })
println([n.toInteger(), n.toLong(), n.toFloat(), n.toDouble(), n.toBigInteger(), n.toBigDecimal()])
println([n as Double, n as double, n as BigInteger, (BigInteger) n, n as BigDecimal])
// expect: [2 BigDecimal, 0.5 BigDecimal, 14 Integer, -10 Integer]
// expect: [2 BigDecimal, 0.5 BigDecimal, 15 Long, -9 Long]
// expect: [2 BigDecimal, 0.5 BigDecimal, 18 BigInteger, -6 BigInteger]
// expect: [2.0 BigDecimal, 0.5 BigDecimal, 18.0 BigDecimal, -6.0 BigDecimal]
// expect: [2.4 Double, 0.4166666666666667 Double, 17.0 Double, -7.0 Double]
// expect: [2.4 Double, 0.4166666666666667 Double, 17.0 Double, -7.0 Double]
// expect: [1 BigDecimal, 1 BigDecimal, 4 Integer, 0 Integer]
// expect: [48 Integer, 8192 Integer]
// expect: [96 Long, 8192 Integer]
// expect: [8 Integer, 8 Integer]
// expect: [2, 3, 4.0, 6.0, 3, 6]
// expect: [6.0, 5.0, 3, 6, 6]
