import java.text.*
def f = NumberFormat.getInstance(Locale.US)
f.groupingUsed = false
f.minimumFractionDigits = 2
f.maximumFractionDigits = 2
println f.format(1234.5)  // expect: 1234.50
f.roundingMode = java.math.RoundingMode.DOWN
println f.format(1.999)  // expect: 1.99
println new DecimalFormat('#,###.##').toPattern()  // expect: #,##0.##
println new DecimalFormat('0.00', new DecimalFormatSymbols(Locale.GERMANY)).format(1.5)  // expect: 1,50
