try { 1.foo() } catch (e) { println "${e.class.name}: ${e.message.readLines()[0]}" }  // expect: groovy.lang.MissingMethodException: No signature of method: java.lang.Integer.foo() is applicable for argument types: () values: []
def negated = { -it }
try { negated('a' as char) } catch (e) { println "${e.class.name}: ${e.message.readLines()[0]}" }  // expect: groovy.lang.MissingMethodException: No signature of method: java.lang.Character.negative() is applicable for argument types: () values: []
try { 1.5.round(1) } catch (e) { println "${e.class.name}: ${e.message.readLines()[0]}" }  // expect: groovy.lang.MissingMethodException: No signature of method: java.math.BigDecimal.round() is applicable for argument types: (java.lang.Integer) values: [1]
