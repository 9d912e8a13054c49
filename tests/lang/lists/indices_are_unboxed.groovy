// What stands in a list of indices is taken as an int: any number, a character; collections are indices in turn, but for arrays
// of primitives lists only.
def t = { c -> try { println c() } catch (e) { println e.toString().readLines()[0] } }
int[] ints = [1, 2, 3]
String[] texts = ['a', 'b', 'c']
t { ints[[0, 0.5, 1.9d]] } // expect: [1, 1, 2]
t { texts[[2, 1L, 0G]] } // expect: [c, b, a]
t { [1, 2, 3][[0, 1.5]] } // expect: [1, 2]
t { 'abc'[[2, 0.5]] } // expect: ca
t { ('abc' =~ /./)[[1.5]] } // expect: [b]
t { [1, 2, 3][[0, 'a']] } // expect: [1, null]
t { [1, 2, 3][['aa']] } // expect: org.codehaus.groovy.runtime.typehandling.GroovyCastException: Cannot cast object 'aa' with class 'java.lang.String' to class 'int'
t { [1, 2, 3][[null]] } // expect: org.codehaus.groovy.runtime.typehandling.GroovyCastException: Cannot cast object 'null' with class 'null' to class 'int'. Try 'java.lang.Integer' instead
t { [1, 2, 3][[0, [1, 2] as Set]] } // expect: [1, 2, 3]
t { ints[[0, [1, 2] as Set]] } // expect: org.codehaus.groovy.runtime.typehandling.GroovyCastException: Cannot cast object '[1, 2]' with class 'java.util.LinkedHashSet' to class 'int'
