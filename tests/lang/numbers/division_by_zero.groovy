try { 1 / 0 } catch (e) { println "${e.class.name}: ${e.message.readLines()[0]}" }  // expect: java.lang.ArithmeticException: Division by zero
try { 0 / 0 } catch (e) { println "${e.class.name}: ${e.message.readLines()[0]}" }  // expect: java.lang.ArithmeticException: Division undefined
try { 1 % 0 } catch (e) { println "${e.class.name}: ${e.message.readLines()[0]}" }  // expect: java.lang.ArithmeticException: / by zero
try { 1.intdiv(0) } catch (e) { println "${e.class.name}: ${e.message.readLines()[0]}" }  // expect: java.lang.ArithmeticException: / by zero
try { 1.5 / 0 } catch (e) { println "${e.class.name}: ${e.message.readLines()[0]}" }  // expect: java.lang.ArithmeticException: Division by zero
try { 5G.intdiv(0) } catch (e) { println "${e.class.name}: ${e.message.readLines()[0]}" }  // expect: java.lang.ArithmeticException: BigInteger divide by zero
println(1d / 0)  // expect: Infinity
println(0d / 0)  // expect: NaN
