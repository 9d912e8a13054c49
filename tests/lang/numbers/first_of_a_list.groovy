// Methods that Groovy adds for two numbers look at the first argument only; a list handed over by item is not converted.
def show = { Closure c ->
    try { def v = c(); println "${v.getClass().simpleName} ${v.inspect()}" } catch (NullPointerException e) { println 'NullPointerException' }
    catch (Throwable e) { println "${e.class.simpleName} ${e.message ? e.message.readLines()[0].split(/ \(/)[0] : ''}".trim() }
}
show { 5.0 * [3.0d, 1] }  // expect: Double 15.0
show { 5.0 * [3.0, 'b'] }  // expect: ClassCastException class java.math.BigDecimal cannot be cast to class java.lang.Double
show { 5.0 * [3.0f, 1] }  // expect: ClassCastException class java.lang.Float cannot be cast to class java.lang.Double
show { 5.0 * [3, 2] }  // expect: NullPointerException
show { 5.0 * [3] }  // expect: ClassCastException class java.lang.Integer cannot be cast to class java.math.BigInteger
show { 5.0 * [null, null] }  // expect: NullPointerException
show { 5.0 * [3.0, new java.math.MathContext(3)] }  // expect: BigDecimal 15.0
show { 5 ** [2.5, 3] }  // expect: Double 55.90169943749474
show { 5 ** [2L, 3] }  // expect: Integer 25
show { 5 ** [2, 3] }  // expect: NullPointerException
show { 5 ** [(2 as byte)] }  // expect: ClassCastException class java.lang.Byte cannot be cast to class java.lang.Integer
show { 5G ** [2L] }  // expect: ClassCastException class java.lang.Long cannot be cast to class java.math.BigInteger
show { 5.0 ** [2.0, 'a'] }  // expect: Integer 25
show { 5.intdiv([3, 'x']) }  // expect: Integer 1
show { 5G & [3, 4] }  // expect: BigInteger 1
show { 5G & [3] }  // expect: IllegalArgumentException argument type mismatch
show { 5.0 & [null] }  // expect: UnsupportedOperationException Cannot use and() on this number type: java.math.BigDecimal with value: 5.0
show { 10 ** (20 as byte) }  // expect: BigInteger 100000000000000000000
show { 10.5 ** (2 as short) }  // expect: BigDecimal 110.25
show { 1 ** Double.NaN }  // expect: Double NaN
show { 1000000007 ** 0.5d }  // expect: Double 31622.77671236351
