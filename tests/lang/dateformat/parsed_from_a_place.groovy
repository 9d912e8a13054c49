// parsing from a place on; formats that are equal, and copies; short names of zones
import java.text.*
def p = new ParsePosition(2)
println "${new SimpleDateFormat('yyyy-MM').parse('xx2020-05yy', p)} $p"
p = new ParsePosition(0)
println "${new SimpleDateFormat('yyyy-MM-dd').parse('2020-xx', p)} $p"
println new ParsePosition(3) == new ParsePosition(3)
def f = new SimpleDateFormat('yyyy'), g = f.clone()
g.applyPattern('MM')
println "${f.toPattern()} ${g.toPattern()} ${f == g} ${f == new SimpleDateFormat('yyyy')}"
for (id in ['Europe/Berlin', 'America/New_York', 'UTC', 'Asia/Tokyo']) println TimeZone.getTimeZone(id).with { getDisplayName(true, SHORT) + ' ' + getDisplayName(false, TimeZone.SHORT) }
try { new SimpleDateFormat('yyyy').parse('x', null) } catch (NullPointerException e) { println 'null' }
// expect: Fri May 01 00:00:00 UTC 2020 java.text.ParsePosition[index=9,errorIndex=-1]
// expect: null java.text.ParsePosition[index=0,errorIndex=5]
// expect: true
// expect: yyyy MM false true
// expect: CEST CET
// expect: EDT EST
// expect: UTC UTC
// expect: JDT JST
// expect: null
