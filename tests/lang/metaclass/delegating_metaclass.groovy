// A metaClass of one's own: calls, properties, static calls and constructors pass it, for a class or for one object.
class A {
    def x = 1
    def foo() { 'foo' }
    def bar() { foo() }
    static st() { 'st' }
}
class Told extends DelegatingMetaClass {
    Told(Class c) { super(c) }
    Object invokeMethod(Object o, String name, Object[] args) { "[$name ${super.invokeMethod(o, name, args)}]" }
    Object invokeStaticMethod(Object o, String name, Object[] args) { "static $name ${super.invokeStaticMethod(o, name, args)}" }
    Object invokeConstructor(Object[] args) { println "new with $args"; super.invokeConstructor(args) }
    Object getProperty(Object o, String name) { println "get $name"; super.getProperty(o, name) }
    void setProperty(Object o, String name, Object value) { println "set $name"; super.setProperty(o, name, value) }
}
def older = new A()
def call = { it.bar() }
println call(older)
def registry = GroovySystem.metaClassRegistry
def before = registry.getMetaClass(A)
registry.setMetaClass(A, new Told(A))
def a = new A()
println call(a)
println call(older)
println A.st()
a.x = 2
println a.x
try { a.nothing() } catch (MissingMethodException e) { println e.message.readLines()[0] }
registry.setMetaClass(A, before)
println A.st()
println call(new A())
def one = new A()
one.metaClass = new Told(A)
println call(one) + call(new A())
class Loud extends DelegatingMetaClass {
    Loud(Class c) { super(c) }
    Object invokeMethod(Object o, String name, Object[] args) { "${super.invokeMethod(o, name, args)}!" }
}
String.metaClass = new Loud(String)
println 'abc'.toUpperCase()
String.metaClass = null
println 'abc'.toUpperCase()
try { A.metaClass = 5 } catch (e) { println e.class.simpleName }
// expect: foo
// expect: new with []
// expect: [bar [foo foo]]
// expect: foo
// expect: static st st
// expect: set x
// expect: get x
// expect: 2
// expect: No signature of method: A.nothing() is applicable for argument types: () values: []
// expect: st
// expect: foo
// expect: [bar [foo foo]]foo
// expect: ABC!
// expect: ABC
// expect: GroovyCastException
