// newInstance() passes an array's items on as they are; abstract classes and interfaces are refused by their constructors.
class C {
    String s
    C() { s = 'none' }
    C(String[] a) { s = "strings $a" }
    C(Object[] a) { s = "objects $a" }
    C(a, b) { s = 'two' }
}
println C.newInstance().s
println C.newInstance(['a', 'b'] as String[]).s
println C.newInstance([['a'] as String[]] as Object[]).s
println C.newInstance(null, 1).s
abstract class A { A() { } }
interface I { }
def refused = { c -> try { println c() } catch (e) { println e.toString().readLines()[0] } }
refused { A.newInstance() }
refused { A.newInstance('x') }
refused { I.newInstance() }
refused { Number.newInstance() }
refused { List.newInstance(1) }
refused { new Integer({ 1 }) }
refused { new ExpandoMetaClass(null) }
// expect: none
// expect: two
// expect: strings [a]
// expect: two
// expect: java.lang.InstantiationException
// expect: groovy.lang.GroovyRuntimeException: Could not find matching constructor for: A(java.lang.String)
// expect: groovy.lang.GroovyRuntimeException: Could not find matching constructor for: I()
// expect: java.lang.InstantiationException
// expect: groovy.lang.GroovyRuntimeException: Could not find matching constructor for: java.util.List(java.lang.Integer)
// expect: groovy.lang.GroovyRuntimeException: Could not find matching constructor for: java.lang.Integer(new_instance$_run_closure7$_closure9)
// expect: java.lang.NullPointerException
