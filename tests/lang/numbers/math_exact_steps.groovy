println Math.incrementExact(5)  // expect: 6
println Math.decrementExact(5L).class  // expect: class java.lang.Long
try { Math.incrementExact(Integer.MAX_VALUE) } catch (ArithmeticException e) { println e.message }  // expect: integer overflow
try { Math.absExact(Integer.MIN_VALUE) } catch (ArithmeticException e) { println e.message }  // expect: Overflow to represent absolute value of Integer.MIN_VALUE
println Math.multiplyFull(Integer.MAX_VALUE, 4)  // expect: 8589934588
println Math.multiplyHigh(Long.MAX_VALUE, 4L)  // expect: 1
