// Class.forName() takes the text of what it is given.
def t(c) { try { println(c()) } catch (Throwable e) { println e.toString() } }
class P { String toString() { 'java.lang.Long' } }
t { Class.forName("java.lang.Str${'ing'}") }
t { Class.forName(new StringBuilder('java.util.List')) }
t { Class.forName(new P()) }
t { Class.forName(1) }
t { Class.forName(String) }
t { Class.forName([a: 1]) }
t { Class.forName(null) }
// expect: class java.lang.String
// expect: interface java.util.List
// expect: class java.lang.Long
// expect: java.lang.ClassNotFoundException: 1
// expect: java.lang.ClassNotFoundException: class java.lang.String
// expect: java.lang.ClassNotFoundException: {a=1}
// expect: java.lang.NullPointerException
