println(7 % 3)  // expect: 1
println(-7 % 3)  // expect: -1
println(7 % -3)  // expect: 1
println(-5G % 3)  // expect: 1
println(5.5d % 2)  // expect: 1.5
try { 5.5 % 2 } catch (e) { println "${e.class.name}: ${e.message.readLines()[0]}" }  // expect: java.lang.UnsupportedOperationException: Cannot use mod() on this number type: java.math.BigDecimal with value: 5.5
try { 5 % 2.0 } catch (e) { println "${e.class.name}: ${e.message.readLines()[0]}" }  // expect: java.lang.UnsupportedOperationException: Cannot use mod() on this number type: java.lang.Integer with value: 5
try { 1G % 0 } catch (e) { println "${e.class.name}: ${e.message.readLines()[0]}" }  // expect: java.lang.ArithmeticException: BigInteger: modulus not positive
