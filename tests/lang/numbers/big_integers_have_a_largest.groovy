// A BigInteger has no more than 2147483647 bits.
def t = { c -> try { println c() } catch (Throwable e) { println e } }
t { (-3G).clearBit(Integer.MAX_VALUE).bitLength() }
t { (3G).setBit(Integer.MAX_VALUE).bitLength() }
t { (3G).flipBit(Integer.MAX_VALUE).bitLength() }
t { (-3G).flipBit(Integer.MAX_VALUE).bitLength() }
t { (-3G).setBit(Integer.MAX_VALUE).bitLength() }
t { (3G).clearBit(Integer.MAX_VALUE).bitLength() }
t { (1G).shiftLeft(Integer.MAX_VALUE).bitLength() }
t { (-1G).shiftLeft(Integer.MAX_VALUE).bitLength() }
t { (-3G).shiftLeft(Integer.MAX_VALUE).bitLength() }
// expect: java.lang.ArithmeticException: BigInteger would overflow supported range
// expect: java.lang.ArithmeticException: BigInteger would overflow supported range
// expect: java.lang.ArithmeticException: BigInteger would overflow supported range
// expect: java.lang.ArithmeticException: BigInteger would overflow supported range
// expect: 2
// expect: 2
// expect: java.lang.ArithmeticException: BigInteger would overflow supported range
// expect: java.lang.ArithmeticException: BigInteger would overflow supported range
// expect: java.lang.ArithmeticException: BigInteger would overflow supported range
