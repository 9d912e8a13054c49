// NaN and the infinities become neither BigInteger nor, by assignment, BigDecimal; a list is no abstract class.
try { Double.NaN as BigInteger } catch (NumberFormatException e) { println e.message }
try { Double.POSITIVE_INFINITY.toBigInteger() } catch (NumberFormatException e) { println e.message }
try { BigDecimal d = Double.NaN } catch (NumberFormatException e) { println e.message }
try { (AbstractMap) [1] } catch (ClassCastException e) { println e.class.simpleName }
// expect: Infinite or NaN
// expect: Infinite or NaN
// expect: Infinite or NaN
// expect: GroovyCastException
