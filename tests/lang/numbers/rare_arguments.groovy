def show = { Closure c -> try { println c().inspect() } catch (NullPointerException e) { println 'NullPointerException' } catch (Throwable e) { println "${e.class.simpleName} ${(e.message ?: '-').readLines()[0]}" } }
show { Math.floorMod(123456789012L, 7).class }
show { Math.floorDiv(123456789012L, 7).class }
show { 10G.shiftRight(Integer.MIN_VALUE) }
show { 0G.shiftRight(Integer.MIN_VALUE) }
show { 10G.min(null) }
show { 1.5.setScale(1, null) }
show { 1E-7.divide(100.00, 1000000007, 2) }
show { Character.digit('a' as char, 42) }
show { int.packageName }
show { 'true'.regionMatches(true, -1, null, -4, 42) }
show { String.copyValueOf(null) }
// expect: class java.lang.Integer
// expect: class java.lang.Long
// expect: ArithmeticException BigInteger would overflow supported range
// expect: 0
// expect: NullPointerException
// expect: NullPointerException
// expect: ArithmeticException BigInteger would overflow supported range
// expect: -1
// expect: 'java.lang'
// expect: false
// expect: NullPointerException
