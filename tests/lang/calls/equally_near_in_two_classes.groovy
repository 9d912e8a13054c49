// Overloads that are equally near are ambiguous, in whichever classes they stand.
class A { def f(Number n) { 'number' } }
class B extends A { def f(String s) { 'string' } }
try { println new B().f(null) } catch (GroovyRuntimeException e) { println e.message.readLines()[0] }
// expect: Ambiguous method overloading for method B#f.
