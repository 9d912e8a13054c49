import java.math.MathContext
println 12345.678.divideAndRemainder(2.5, new MathContext(4))  // expect: [4938, 0.678]
println(-12.50.divideToIntegralValue(3.00, new MathContext(2)))  // expect: -4
println 1e10.divideToIntegralValue(3.00, new MathContext(0)).toPlainString()  // expect: 3333333333
try { 12345.678.remainder(2.5, new MathContext(3)) } catch (ArithmeticException e) { println e.message }  // expect: Division impossible
