// << adds no method that the class has already, of its own or from above
def t(Closure c) { try { c(); println 'ok' } catch (Throwable e) { println e.class.name + ': ' + e.message } }
t { Integer.metaClass.toString << { 'Groovy' } }
t { Integer.metaClass.newOne << { 1 } }
t { Integer.metaClass.newOne << { 2 } }
t { Integer.metaClass.newOne << { int x -> 2 } }
t { Integer.metaClass.newOne << { x -> 2 } }
t { String.metaClass.size << { -> 2 } }
class A { def m() { 1 }; def n(String s) { 1 } }
t { A.metaClass.m << { 2 } }
t { A.metaClass.m << { -> 2 } }
t { A.metaClass.m << { x -> 2 } }
t { A.metaClass.n << { String x -> 2 } }
t { A.metaClass.n << { Object x -> 2 } }
t { A.metaClass.n << { Integer x -> 2 } }
t { A.metaClass.static.q << { 1 } }
t { A.metaClass.static.q << { 1 } }
t { A.metaClass.constructor << { String s -> 1 } }
t { A.metaClass.constructor << { String s -> 1 } }
t { A.metaClass.constructor << { -> 1 } }
t { def a = new A(); a.metaClass.m << { 5 } }
t { A.metaClass.hashCode << { -> 5 } }
t { A.metaClass.each << { Closure c -> 5 } }
println new A().m()
// expect: groovy.lang.GroovyRuntimeException: Cannot add new method [toString] for arguments [[]]. It already exists!
// expect: ok
// expect: ok
// expect: ok
// expect: ok
// expect: ok
// expect: groovy.lang.GroovyRuntimeException: Cannot add new method [m] for arguments [[]]. It already exists!
// expect: groovy.lang.GroovyRuntimeException: Cannot add new method [m] for arguments [[]]. It already exists!
// expect: ok
// expect: groovy.lang.GroovyRuntimeException: Cannot add new method [n] for arguments [[class java.lang.String]]. It already exists!
// expect: ok
// expect: ok
// expect: ok
// expect: ok
// expect: ok
// expect: ok
// expect: groovy.lang.GroovyRuntimeException: Cannot add new constructor for arguments [[]]. It already exists!
// expect: groovy.lang.GroovyRuntimeException: Cannot add new method [m] for arguments [[]]. It already exists!
// expect: groovy.lang.GroovyRuntimeException: Cannot add new method [hashCode] for arguments [[]]. It already exists!
// expect: ok
// expect: 1
