println(1 + '2')  // expect: 12
println('1' + 2)  // expect: 12
println(1.5 + "${2}")  // expect: 1.52
try { 1 - '2' } catch (e) { println "${e.class.name}: ${e.message.readLines()[0]}" }  // expect: groovy.lang.MissingMethodException: No signature of method: java.lang.Integer.minus() is applicable for argument types: (java.lang.String) values: [2]
try { 2 * 'a' } catch (e) { println "${e.class.name}: ${e.message.readLines()[0]}" }  // expect: groovy.lang.MissingMethodException: No signature of method: java.lang.Integer.multiply() is applicable for argument types: (java.lang.String) values: [a]
try { true + 'x' } catch (e) { println "${e.class.name}: ${e.message.readLines()[0]}" }  // expect: groovy.lang.MissingMethodException: No signature of method: java.lang.Boolean.plus() is applicable for argument types: (java.lang.String) values: [x]
