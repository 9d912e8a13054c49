try { 1 + null } catch (e) { println "${e.class.name}: ${e.message.readLines()[0]}" }  // expect: groovy.lang.GroovyRuntimeException: Ambiguous method overloading for method java.lang.Integer#plus.
try { null + 1 } catch (e) { println "${e.class.name}: ${e.message.readLines()[0]}" }  // expect: java.lang.NullPointerException: Cannot execute null+1
try { 1 * null } catch (e) { println "${e.class.name}: ${e.message.readLines()[0]}" }  // expect: groovy.lang.GroovyRuntimeException: Ambiguous method overloading for method java.lang.Integer#multiply.
try { null - 1 } catch (e) { println "${e.class.name}: ${e.message.readLines()[0]}" }  // expect: java.lang.NullPointerException: Cannot invoke method minus() on null object
println(null + 'x')  // expect: nullx
println('x' + null)  // expect: xnull
