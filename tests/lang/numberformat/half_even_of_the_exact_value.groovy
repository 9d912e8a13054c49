import java.text.DecimalFormat
def f = new DecimalFormat('0.00')
println f.format(0.125d)  // expect: 0.12
println f.format(2.675d)  // expect: 2.67
println f.format(2.675)  // expect: 2.68
println f.format(2.665)  // expect: 2.66
println new DecimalFormat('0').format(2.5) + new DecimalFormat('0').format(3.5)  // expect: 24
