// A negative number that is rounded to nothing keeps its sign.
println new java.text.DecimalFormat('0').format(-0.125) // expect: -0
println new java.text.DecimalFormat('+0;-0').format(-0.125) // expect: -0
println new java.text.DecimalFormat('0').format(0.0) // expect: 0
