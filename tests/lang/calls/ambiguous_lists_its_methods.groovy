// Methods that fit null equally well are all named, from closures, too.
class A {
    def f(Map m, x) { 1 }
    def f(Set s, x) { 2 }
    def g() { [1].collect { f(null, it) } }
}
try { new A().g() } catch (e) { println e.message.replace('\t', '  ') }
// expect: Ambiguous method overloading for method A#f.
// expect: Cannot resolve which method to invoke for [null, class java.lang.Integer] due to overlapping prototypes between:
// expect:   [interface java.util.Map, class java.lang.Object]
// expect:   [interface java.util.Set, class java.lang.Object]
