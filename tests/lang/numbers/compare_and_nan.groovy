// compare() of short and byte is a difference; min and max of what is not a number is none.
println Short.compare(-7 as short, -1 as short)   // expect: -6
println Byte.compare(5 as byte, -1 as byte)       // expect: 6
println Double.min(1d, Double.NaN)                // expect: NaN
println Float.max(Float.NaN, 1f)                  // expect: NaN
try { 0.0 | null } catch (UnsupportedOperationException e) { println e.message }
// expect: Cannot use or() on this number type: java.math.BigDecimal with value: 0.0
