// A method pointer takes an array of objects as its arguments, one of primitives as one argument; a pointer to nothing fails when called.
def f(Object x) { "one ${x.class.simpleName}" }
def g(Object x, Object y) { 'two' }
def t = { c -> try { println c() } catch (e) { println e.message.readLines()[0] } }
t { (this.&f)([1, 2] as int[]) }  // expect: one int[]
t { (this.&f)([1, 2] as Object[]) }  // expect: No signature of method: pointers_take_arrays.f() is applicable for argument types: (java.lang.Integer, java.lang.Integer) values: [1, 2]
t { (this.&g)(['a', 'b'] as String[]) }  // expect: two
t { def p = 1.&foo; p.method }  // expect: foo
t { (1.&foo)() }  // expect: No signature of method: java.lang.Integer.foo() is applicable for argument types: () values: []
