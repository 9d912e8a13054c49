// methodMissing and invokeMethod are (String, Object), getProperty is (String), setProperty (String, Object): others are methods
// like any. Of propertyMissing only the number of parameters counts.
def t = { c -> try { println c() } catch (Throwable e) { println e.toString().readLines()[0] } }
class A { def methodMissing(name, args) { "A $name" } }
class B { def methodMissing(String name, Object args) { "B $name" } }
class C { def invokeMethod(name, args) { "C $name" } }
class D { def propertyMissing(Integer name) { "D $name" } }
class E { def propertyMissing(String name, int x) { "E $name" } }
class F { def getProperty(name) { "F $name" } }
class G { def setProperty(name, value) { "G $name" } }
trait T { def methodMissing(name, args) { "T $name" } }
class H implements T { }
t { new A().foo() } // expect: groovy.lang.MissingMethodException: No signature of method: A.foo() is applicable for argument types: () values: []
t { new B().foo() } // expect: B foo
t { new C().foo() } // expect: groovy.lang.MissingMethodException: No signature of method: C.foo() is applicable for argument types: () values: []
t { new D().foo } // expect: java.lang.IllegalArgumentException: argument type mismatch
t { new E().foo = [] } // expect: java.lang.IllegalArgumentException: argument type mismatch
t { new F().foo } // expect: groovy.lang.MissingPropertyException: No such property: foo for class: F
t { new G().foo = 1 } // expect: groovy.lang.MissingPropertyException: No such property: foo for class: G
t { new H().foo() } // expect: groovy.lang.MissingMethodException: No signature of method: H.foo() is applicable for argument types: () values: []
