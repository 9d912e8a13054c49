println(7.intdiv(2))  // expect: 3
println(-7.intdiv(2))  // expect: -3
println(7L.intdiv(2))  // expect: 3
println(5G.intdiv(3))  // expect: 1
try { 1.5.intdiv(2) } catch (e) { println "${e.class.name}: ${e.message.readLines()[0]}" }  // expect: java.lang.UnsupportedOperationException: Cannot use intdiv() on this number type: java.math.BigDecimal with value: 1.5
