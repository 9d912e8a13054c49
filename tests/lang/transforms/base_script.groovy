import groovy.transform.BaseScript
abstract class Base extends Script { def greet(n) { "hello $n" }; int count = 3 }
@BaseScript Base me
println greet('x')
println count
println me.is(this)
println this instanceof Base
// expect: hello x
// expect: 3
// expect: true
// expect: true
