// null fits a String and an array equally well.
class C { def f(String s) { 's' }; def f(Object... a) { 'a' } }
try { println new C().f(null) } catch (GroovyRuntimeException e) { println e.message.readLines()[0] }
// expect: Ambiguous method overloading for method C#f.
