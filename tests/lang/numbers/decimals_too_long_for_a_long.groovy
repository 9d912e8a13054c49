// Too many digits before the point are told before digits behind it.
def t = { c -> try { println c() } catch (e) { println e.message } }
t { 12345678901234567887.75.byteValueExact() }
t { 12345678901234567887.75.longValueExact() }
t { 1234567890123456788.75.longValueExact() }
t { 0.25.intValueExact() }
t { 0.00.intValueExact() }
t { 1e30.shortValueExact() }
t { 300.0.byteValueExact() }
t { 9223372036854775808.0.longValueExact() }
t { (0.0 * 1e30).longValueExact() }
t { new BigDecimal('1e2000000000').longValueExact() }
// expect: Overflow
// expect: Overflow
// expect: Rounding necessary
// expect: Rounding necessary
// expect: 0
// expect: Overflow
// expect: Overflow
// expect: Overflow
// expect: 0
// expect: Overflow
