// closure.@name is a field of the closure's own, whatever its owner has.
def name = 1
def t = { c -> try { println c() } catch (e) { println e } }
def c = { name }
t { c.@delegate.is(this) } // expect: true
t { c.@foo } // expect: groovy.lang.MissingFieldException: No such field: foo for class: groovy.lang.Closure
t { 'a'.&length.@call } // expect: groovy.lang.MissingFieldException: No such field: call for class: org.codehaus.groovy.runtime.MethodClosure
