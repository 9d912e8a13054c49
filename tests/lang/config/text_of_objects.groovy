// A ConfigObject writes itself as Groovy does.
def c = new ConfigSlurper().parse('x { y = [1] }')
println new StringBuilder().append(c) // expect: [x:[y:[1]]]
try { Integer i = c } catch (e) { println e.message } // expect: Cannot cast object '[x:[y:[1]]]' with class 'groovy.util.ConfigObject' to class 'java.lang.Integer'
