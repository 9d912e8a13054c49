// A method taken from one class is not run on an object of another; a mixed-in class of Java's has an object of its own.
def t = { c -> try { println c() } catch (IllegalArgumentException e) { println e.message } catch (GroovyRuntimeException e) { println e.message } }
t { String.metaClass.getMetaMethod('length').invoke(5) }
t { ArrayList.metaClass.getMetaMethod('size').invoke('abc') }
class A { def m() { 1 } }
t { A.metaClass.getMetaMethod('m').invoke(5) }
A.mixin(ArrayList)
def a = new A()
a.add(3)
a.add(4)
println a.size()
println new A().size()
t { A.mixin(Integer) }
t { A.mixin(List) }
println groovy.json.JsonOutput.unescaped('"a"').toString()
// expect: object is not an instance of declaring class
// expect: object is not an instance of declaring class
// expect: object is not an instance of declaring class
// expect: 2
// expect: 0
// expect: No default constructor for class java.lang.Integer! Can't be mixed in.
// expect: No default constructor for class java.util.List! Can't be mixed in.
// expect: "a"
