def t(c) { try { c() } catch (e) { println e.class.simpleName + ': ' + e.message.readLines()[0] } }
class A { def foo(int a) {}; def fooBar() {}; static st() {} }
t { new A().foo('x') }
t { new A().foz() }
t { A.nope() }
t { 'x'.nope(1, [2], null) }
t { nope(1) }
t { null.nope() }
t { new A().nope }
t { A.nope }
t { null.nope }
t { null.nope = 1 }
t { new A().nope = 1 }
t { undefinedVariable }
t { 1.5.nope() }
t { [1].nope() }
t { [a: 1].nope() }
t { new A(1) }
t { ({ -> }).call(1) }
// expect: MissingMethodException: No signature of method: A.foo() is applicable for argument types: (java.lang.String) values: [x]
// expect: MissingMethodException: No signature of method: A.foz() is applicable for argument types: () values: []
// expect: MissingMethodException: No signature of method: static A.nope() is applicable for argument types: () values: []
// expect: MissingMethodException: No signature of method: java.lang.String.nope() is applicable for argument types: (java.lang.Integer, java.util.ArrayList, null) values: [1, [2], null]
// expect: MissingMethodException: No signature of method: missing_method_messages.nope() is applicable for argument types: (java.lang.Integer) values: [1]
// expect: NullPointerException: Cannot invoke method nope() on null object
// expect: MissingPropertyException: No such property: nope for class: A
// expect: MissingPropertyException: No such property: nope for class: A
// expect: NullPointerException: Cannot get property 'nope' on null object
// expect: NullPointerException: Cannot set property 'nope' on null object
// expect: MissingPropertyException: No such property: nope for class: A
// expect: MissingPropertyException: No such property: undefinedVariable for class: missing_method_messages
// expect: MissingMethodException: No signature of method: java.math.BigDecimal.nope() is applicable for argument types: () values: []
// expect: MissingMethodException: No signature of method: java.util.ArrayList.nope() is applicable for argument types: () values: []
// expect: MissingMethodException: No signature of method: java.util.LinkedHashMap.nope() is applicable for argument types: () values: []
// expect: GroovyRuntimeException: Could not find matching constructor for: A(java.lang.Integer)
// expect: MissingMethodException: No signature of method: missing_method_messages$_run_closure17$_closure18.call() is applicable for argument types: (java.lang.Integer) values: [1]
