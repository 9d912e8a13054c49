println(new BigDecimal('1.50'))  // expect: 1.50
println(new BigDecimal(0.1d))  // expect: 0.1000000000000000055511151231257827021181583404541015625
println(BigDecimal.valueOf(0.1d))  // expect: 0.1
println(BigDecimal.valueOf(15, 1))  // expect: 1.5
println(new BigDecimal('1e5').scale())  // expect: -5
println(new BigDecimal(new BigInteger('123'), 2))  // expect: 1.23
try { new BigDecimal('x') } catch (e) { println "${e.class.name}: ${e.message.readLines()[0]}" }  // expect: java.lang.NumberFormatException: Character x is neither a decimal digit number, decimal point, nor "e" notation exponential mark.
try { new BigDecimal('1.2.3') } catch (e) { println "${e.class.name}: ${e.message.readLines()[0]}" }  // expect: java.lang.NumberFormatException: Character array contains more than one decimal point.
