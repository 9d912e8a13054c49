// invokeMethod() takes an array of objects for the arguments; a list, or an array of numbers, is one of them.
def t(Closure c) { try { println c() } catch (MissingMethodException e) { println e.message.readLines()[0] } }
t { def l = [1]; l.invokeMethod('add', [2]); l }
t { 'abc'.invokeMethod('substring', [1, 2]) }
t { 'abc'.invokeMethod('substring', [1, 2] as Object[]) }
t { 'abc'.invokeMethod('substring', 1) }
t { 'abc'.invokeMethod('length', null) }
t { 'abc'.invokeMethod('foo', []) }
t { 'abc'.invokeMethod('foo', [1] as int[]) }
t { 'abc'.invokeMethod('concat', ['x'] as String[]) }
t { 'a'.respondsTo('foo').class }
t { 'a'.respondsTo('trim').class }
t { new Date().hasProperty('') }
// expect: [1, [2]]
// expect: b
// expect: b
// expect: bc
// expect: 3
// expect: No signature of method: java.lang.String.foo() is applicable for argument types: (java.util.ArrayList) values: [[]]
// expect: No signature of method: java.lang.String.foo() is applicable for argument types: ([I) values: [[1]]
// expect: abcx
// expect: class java.util.Collections$EmptyList
// expect: class java.util.Collections$SingletonList
// expect: null
