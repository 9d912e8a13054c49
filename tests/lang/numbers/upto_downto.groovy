def seen = []
1.upto(3) { seen << it }
3.downto(2) { seen << it }
println(seen)  // expect: [1, 2, 3, 3, 2]
try { 3.upto(1) { } } catch (e) { println "${e.class.name}: ${e.message.readLines()[0]}" }  // expect: groovy.lang.GroovyRuntimeException: The argument (1) to upto() cannot be less than the value (3) it's called on.
try { 1.downto(3) { } } catch (e) { println "${e.class.name}: ${e.message.readLines()[0]}" }  // expect: groovy.lang.GroovyRuntimeException: The argument (3) to downto() cannot be greater than the value (1) it's called on.
