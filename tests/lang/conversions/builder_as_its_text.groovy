// What a builder is turned into by `as` is made of its text, a String.
def t(Closure c) { try { def v = c(); println "$v ${v.class.simpleName}" } catch (Exception e) { println e.class.simpleName } }
def b = new StringBuilder('12')
t { b as CharSequence }
t { b as Comparable }
t { b as Object }
t { b.asType(Object) }
t { b.asType(CharSequence) }
t { b as StringBuilder }
t { b as Integer }
t { b as List }
t { new StringBuffer('x') as Serializable }
t { (CharSequence) b }
// expect: 12 String
// expect: 12 String
// expect: 12 StringBuilder
// expect: 12 String
// expect: 12 String
// expect: GroovyCastException
// expect: 12 Integer
// expect: [1, 2] ArrayList
// expect: x String
// expect: 12 StringBuilder
