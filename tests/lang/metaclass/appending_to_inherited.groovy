// metaClass.name << { } adds what is not there yet: a public method of the class with these parameters is not added again
def t = { c -> try { c(); println 'ok' } catch (e) { println e.class.simpleName + ' ' + e.message } }
class A { def foo() {}; private def priv() {}; protected def prot(int i) {}; static def st(String s) {}; String name }
class B extends A { }
t { Integer.metaClass.toString << { 'x' } }
t { Integer.metaClass.equals << { Object o -> true } }
t { A.metaClass.toString << { -> 'x' } }
t { A.metaClass.hashCode << { -> 1 } }
t { B.metaClass.foo << { -> 1 } }
t { B.metaClass.prot << { int i -> 1 } }
t { A.metaClass.priv << { -> 1 } }
t { A.metaClass.static.st << { String s -> 1 } }
t { A.metaClass.getName << { -> 1 } }
t { A.metaClass.setName << { String s -> 1 } }
t { String.metaClass.reverse << { -> 1 } }
t { A.metaClass.constructor << { -> new A() } }
t { A.metaClass.constructor << { int i -> new A() } }
t { A.metaClass.bar << { 1 }; A.metaClass.bar << { 2 } }
// expect: GroovyRuntimeException Cannot add new method [toString] for arguments [[]]. It already exists!
// expect: GroovyRuntimeException Cannot add new method [equals] for arguments [[class java.lang.Object]]. It already exists!
// expect: GroovyRuntimeException Cannot add new method [toString] for arguments [[]]. It already exists!
// expect: GroovyRuntimeException Cannot add new method [hashCode] for arguments [[]]. It already exists!
// expect: GroovyRuntimeException Cannot add new method [foo] for arguments [[]]. It already exists!
// expect: ok
// expect: ok
// expect: GroovyRuntimeException Cannot add new static method [st] for arguments [[class java.lang.String]]. It already exists!
// expect: GroovyRuntimeException Cannot add new method [getName] for arguments [[]]. It already exists!
// expect: GroovyRuntimeException Cannot add new method [setName] for arguments [[class java.lang.String]]. It already exists!
// expect: ok
// expect: GroovyRuntimeException Cannot add new constructor for arguments [[]]. It already exists!
// expect: ok
// expect: ok
