// What the classes above do not have: the exception names the object's class.
class A { }
class B extends A {
    def call1() { super.none(1) }
    def read() { super.nothing }
    static statically() { super.none() }
}
class C extends B { }
def t = { c -> try { c() } catch (MissingMethodException e) { e.message.readLines()[0] } }
println t { new C().call1() }
// expect: No signature of method: C.none() is applicable for argument types: (java.lang.Integer) values: [1]
println t { new C().read() }
// expect: No signature of method: C.getNothing() is applicable for argument types: () values: []
println t { C.statically() }
// expect: No signature of method: static A.none() is applicable for argument types: () values: []
