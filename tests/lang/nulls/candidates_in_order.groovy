// The methods that null fits are named in Groovy's order.
def t(Closure c) { try { println c() } catch (e) { println e.message.readLines().drop(2)*.trim() } }
t { 5.minus(null) }
t { 5.plus(null) }
t { 5L.multiply(null) }
t { 5.0.div(null) }
t { 5.0.plus(null) }
char c = 'a'
t { c.minus(null) }
t { [a: 1].plus(null) }
// expect: [[class java.lang.Character], [class java.lang.Number]]
// expect: [[class java.lang.Character], [class java.lang.String], [class java.lang.Number]]
// expect: [[class java.lang.Character], [class java.lang.Number]]
// expect: [[class java.lang.Character], [class java.lang.Number]]
// expect: [[class java.lang.Character], [class java.lang.String], [class java.lang.Number], [class java.math.MathContext]]
// expect: [[class java.lang.Character], [class java.lang.Number]]
// expect: [[interface java.util.Collection], [interface java.util.Map]]
