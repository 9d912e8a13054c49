def t = { c -> try { println c() } catch (e) { println e } }
t { [*: [a: 1], b: 2] } // expect: [a:1, b:2]
t { [*: 1] } // expect: groovy.lang.SpreadMapEvaluatingException: Cannot spread the map java.lang.Integer, value 1
t { [*: [1]] } // expect: groovy.lang.SpreadMapEvaluatingException: Cannot spread the map java.util.ArrayList, value [1]
t { [*: String] } // expect: groovy.lang.SpreadMapEvaluatingException: Cannot spread the map java.lang.Class, value class java.lang.String
