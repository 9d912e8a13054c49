// numbers parsed from a place on
import java.text.*
def p = new ParsePosition(1)
println "${NumberFormat.instance.parse('x1,234.5kg', p)} $p"
p = new ParsePosition(0)
println "${new DecimalFormat('0.0').parse('kg', p)} $p"
p = new ParsePosition(3)
println "${NumberFormat.getInstance(Locale.GERMAN).parse('ab 1.234,5 ', p)} $p"
// expect: 1234.5 java.text.ParsePosition[index=8,errorIndex=-1]
// expect: null java.text.ParsePosition[index=0,errorIndex=0]
// expect: 1234.5 java.text.ParsePosition[index=10,errorIndex=-1]
