println(5 & 6)  // expect: 4
println(5 | 6)  // expect: 7
println(5 ^ 6)  // expect: 3
println(~5)  // expect: -6
println(1 << 33)  // expect: 2
println(1L << 33)  // expect: 8589934592
println(-16 >> 2)  // expect: -4
println(-1 >>> 28)  // expect: 15
println(-1L >>> 60)  // expect: 15
try { 1.5 | 2 } catch (e) { println "${e.class.name}: ${e.message.readLines()[0]}" }  // expect: java.lang.UnsupportedOperationException: Cannot use or() on this number type: java.math.BigDecimal with value: 1.5
try { 1 << 1.5 } catch (e) { println "${e.class.name}: ${e.message.readLines()[0]}" }  // expect: java.lang.UnsupportedOperationException: Shift distance must be an integral type, but 1.5 (java.math.BigDecimal) was supplied
try { 1G << 3 } catch (e) { println "${e.class.name}: ${e.message.readLines()[0]}" }  // expect: java.lang.UnsupportedOperationException: Cannot use leftShift() on this number type: java.math.BigInteger with value: 1
