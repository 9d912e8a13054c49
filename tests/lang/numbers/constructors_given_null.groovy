// new Integer(null) and the like mean the constructor that takes a text.
def t = { c -> try { c() } catch (e) { e.class.simpleName } }
println([t { new Integer(null) }, t { new Long(null) }, t { new Double(null) }, new Integer(3), new Long(3), new Float(1.5)])
// expect: [NumberFormatException, NumberFormatException, NullPointerException, 3, 3, 1.5]
class F { int a }
println F.getDeclaredField('a').synthetic
// expect: false
