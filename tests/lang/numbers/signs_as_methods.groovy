// As methods the signs count in int or double, and nothing is counted up to NaN or from it.
println([(-3f).unaryPlus(), (-3f).unaryMinus(), (5 as byte).unaryMinus(), (5 as short).unaryPlus(), -(5 as byte), +(5f)]*.class*.simpleName)
for (c in [{ Double.NaN.downto(12) { } }, { 1d.upto(Double.NaN) { } }, { Float.NaN.upto(1) { } }]) {
    try { println c() } catch (GroovyRuntimeException e) { println e.message }
}
println 'a'.numberAwareCompareTo('b')
println new Date(0).numberAwareCompareTo(0)
// expect: [Double, Double, Integer, Integer, Byte, Float]
// expect: The argument (12) to downto() cannot be greater than the value (NaN) it's called on.
// expect: The argument (NaN) to upto() cannot be less than the value (1.0) it's called on.
// expect: The argument (1) to upto() cannot be less than the value (NaN) it's called on.
// expect: -1
// expect: -1
