def t(c) { try { println c() } catch (Throwable e) { println e.toString().readLines()[0] } }
import static java.lang.Math.*
import static java.lang.Integer.parseInt
t { sqrt('x') }  // expect: groovy.lang.MissingMethodException: No signature of method: static java.lang.Math.sqrt() is applicable for argument types: (java.lang.String) values: [x]
t { parseInt([1]) }  // expect: groovy.lang.MissingMethodException: No signature of method: static java.lang.Integer.parseInt() is applicable for argument types: (java.util.ArrayList) values: [[1]]
t { max('a', 'b') }  // expect: groovy.lang.MissingMethodException: No signature of method: static java.lang.Math.max() is applicable for argument types: (java.lang.String, java.lang.String) values: [a, b]
