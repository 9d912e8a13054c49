def seen = []
1.step(6, 2) { seen << it }
5.step(1, -2) { seen << it }
println(seen)  // expect: [1, 3, 5, 5, 3]
try { 1.step(5, -1) { } } catch (e) { println "${e.class.name}: ${e.message.readLines()[0]}" }  // expect: groovy.lang.GroovyRuntimeException: Infinite loop in 1.step(5, -1)
