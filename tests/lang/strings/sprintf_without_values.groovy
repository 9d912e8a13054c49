// sprintf() is there for one value and for an array of them: without any, none can be chosen.
def t = { c -> try { println c() } catch (e) { println e.toString().readLines()[0] } }
t { [a: 1].sprintf() } // expect: org.codehaus.groovy.runtime.metaclass.MethodSelectionException: Could not find which method sprintf() to invoke from this list:
t { sprintf('%s-%s', 1, 2) } // expect: 1-2
t { sprintf('%s', [3]) } // expect: 3
t { sprintf('%s', 4) } // expect: 4
t { sprintf('%s%s', [5, 6] as int[]) } // expect: 56
