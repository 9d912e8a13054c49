try { Math.addExact(Integer.MAX_VALUE, 1) } catch (e) { println "${e.class.name}: ${e.message.readLines()[0]}" }  // expect: java.lang.ArithmeticException: integer overflow
try { Math.multiplyExact(Long.MAX_VALUE, 2L) } catch (e) { println "${e.class.name}: ${e.message.readLines()[0]}" }  // expect: java.lang.ArithmeticException: long overflow
try { Math.toIntExact(99999999999L) } catch (e) { println "${e.class.name}: ${e.message.readLines()[0]}" }  // expect: java.lang.ArithmeticException: integer overflow
println(Math.addExact(1, 2))  // expect: 3
