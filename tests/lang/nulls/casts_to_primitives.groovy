// A null that is cast chooses the method of that type; as a primitive nobody takes it: reflection refuses, Groovy's own methods cast.
def t(Closure c) { try { println c() } catch (Exception e) { println "${e.class.simpleName}: ${e.message?.readLines()?.first()}" } }
t { 'abc'.charAt((Integer) null) }
t { Math.abs(null as Double) }
t { [1].get((Integer) null) }
t { new StringBuilder('a').append((Integer) null) }
t { String.valueOf((Character) null) }
t { [1].take((Integer) null) }
t { [2, 1].sort((Boolean) null) }
t { new Date(0) + (Integer) null }
t { new Date(0).plus((Integer) null) }
t { new Date((Long) null) }
int f(int i) { i }
t { f((Integer) null) }
class A { int i; A() {}; A(int i, List l) {}; static h(long l) { l }; int g(int i, String s) { i } }
t { new A((Integer) null, [1, 'a']) }
t { A.h((Long) null) }
t { new A().g((Integer) null, 'x') }
// expect: IllegalArgumentException: null
// expect: IllegalArgumentException: null
// expect: IllegalArgumentException: null
// expect: IllegalArgumentException: null
// expect: IllegalArgumentException: null
// expect: GroovyCastException: Cannot cast object 'null' with class 'null' to class 'int'. Try 'java.lang.Integer' instead
// expect: [1, 2]
// expect: MissingMethodException: No signature of method: java.util.Date.plus() is applicable for argument types: (null) values: [null]
// expect: GroovyCastException: Cannot cast object 'null' with class 'null' to class 'int'. Try 'java.lang.Integer' instead
// expect: GroovyRuntimeException: failed to invoke constructor: public java.util.Date(long) with arguments: [null] reason: java.lang.IllegalArgumentException
// expect: IllegalArgumentException: null
// expect: GroovyRuntimeException: failed to invoke constructor: public A(int,java.util.List) with arguments: [null, [1, a]] reason: java.lang.IllegalArgumentException
// expect: IllegalArgumentException: null
// expect: IllegalArgumentException: null
