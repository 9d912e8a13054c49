// A method that a closure does not have is missed at the object that its strategy asks; Java's objects are not blamed.
def t = { c -> try { println c() } catch (MissingMethodException e) { println e.message.readLines()[0].replaceAll(/\w+[$][\w$]+/, 'closure') } }
class K { def run2() { def c = { 1 }; c.greet(1) }; static s() { def c = { 1 }; c.greet() } }
t { def c = { 1 }; c.greet() }  // expect: No signature of method: a_missing_method_of_a_closure.greet() is applicable for argument types: () values: []
t { new K().run2() }  // expect: No signature of method: K.greet() is applicable for argument types: (java.lang.Integer) values: [1]
t { K.s() }  // expect: No signature of method: closure.greet() is applicable for argument types: () values: []
t { def c = { 1 }; c.delegate = 'x'; c.resolveStrategy = Closure.DELEGATE_ONLY; c.greet() }  // expect: No signature of method: closure.greet() is applicable for argument types: () values: []
t { def c = { a, b -> 1 }.curry(1); c.greet() }  // expect: No signature of method: a_missing_method_of_a_closure.greet() is applicable for argument types: () values: []
t { new DataOutputStream(new ByteArrayOutputStream()).with { greet 5 } }  // expect: No signature of method: a_missing_method_of_a_closure.greet() is applicable for argument types: (java.lang.Integer) values: [5]
t { Class.foo() }  // expect: No signature of method: java.lang.Class.foo() is applicable for argument types: () values: []
