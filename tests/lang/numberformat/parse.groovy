import java.text.*
def f = NumberFormat.getInstance(Locale.US)
println f.parse('1,234.5').inspect() + f.parse('1,234').class  // expect: 1234.5class java.lang.Long
println f.parse('12abc')  // expect: 12
println new DecimalFormat('#,##0.00;(#,##0.00)').parse('(1,234.50)')  // expect: -1234.5
try { f.parse('abc') } catch (ParseException e) { println e.message }  // expect: Unparseable number: "abc"
def d = new DecimalFormat('#.##')
d.parseBigDecimal = true
println d.parse('1.50').inspect()  // expect: 1.50
