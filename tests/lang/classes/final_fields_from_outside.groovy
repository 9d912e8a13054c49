class A {
    final int p = 1; final q = 2; static final V = 3; private final List l = []
    A() { this.@p = 7 }
    def viaVariable() { def me = this; me.@p = 4 }
}
def t = { c -> try { println c() } catch (e) { println "${e.class.name}: $e.message" } }
def a = new A()
t { a.p }
t { a.@p = 4 }
t { a.@p = null }
t { a.@p = 'xy' }
t { a.@q = 'xy' }
t { a.@q += 1 }
t { a.@p++ }
t { a.@l = [1] }
t { a.viaVariable() }
t { A.@V = 4 }
t { int[] n = [1]; n.@length = 2 }
// expect: 7
// expect: groovy.lang.GroovyRuntimeException: Cannot set the property 'p' because the backing field is final.
// expect: groovy.lang.GroovyRuntimeException: Cannot set the property 'p' because the backing field is final.
// expect: org.codehaus.groovy.runtime.typehandling.GroovyCastException: Cannot cast object 'xy' with class 'java.lang.String' to class 'int'
// expect: groovy.lang.GroovyRuntimeException: Cannot set the property 'q' because the backing field is final.
// expect: groovy.lang.GroovyRuntimeException: Cannot set the property 'q' because the backing field is final.
// expect: groovy.lang.GroovyRuntimeException: Cannot set the property 'p' because the backing field is final.
// expect: groovy.lang.GroovyRuntimeException: Cannot set the property 'l' because the backing field is final.
// expect: groovy.lang.GroovyRuntimeException: Cannot set the property 'p' because the backing field is final.
// expect: groovy.lang.GroovyRuntimeException: Cannot set the property 'V' because the backing field is final.
// expect: groovy.lang.ReadOnlyPropertyException: Cannot set readonly property: length for class: [I
