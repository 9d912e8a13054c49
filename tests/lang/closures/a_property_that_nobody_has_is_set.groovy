// What is thrown names the object that the closure's strategy asks first.
class K { int n }
class D {
    def closure() { { -> 1 } }
    def go(int strategy, delegate) {
        def c = closure()
        c.delegate = delegate
        c.resolveStrategy = strategy
        c.zz = 1
    }
    static ofClass() { def c = { 1 }; c.zz = 1 }
}
def told = { Closure c -> try { c(); println 'set' } catch (MissingPropertyException e) { println e.message.readLines()[0] } catch (e) { println e.class.simpleName } }
for (s in 0..4) for (d in [null, new K(), 'x']) { def (a, b) = [s, d]; told { new D().go(a, b) } }
told { D.ofClass() }
// A text for a number that a closure shares is cast to the class of its box.
try { int n = 'text'; def c = { n } } catch (e) { println e.message }
try { short n = ''; [1].each { n += it } } catch (e) { println e.message }
// expect: NullPointerException
// expect: No such property: zz for class: D
// expect: No such property: zz for class: D
// expect: NullPointerException
// expect: No such property: zz for class: K
// expect: No such property: zz for class: java.lang.String
// expect: No such property: zz for class: D
// expect: No such property: zz for class: D
// expect: No such property: zz for class: D
// expect: NullPointerException
// expect: No such property: zz for class: K
// expect: No such property: zz for class: java.lang.String
// expect: No such property: zz for class: D$_closure_closure1
// expect: No such property: zz for class: D$_closure_closure1
// expect: No such property: zz for class: D$_closure_closure1
// expect: No such property: zz for class: D
// expect: Cannot cast object 'text' with class 'java.lang.String' to class 'java.lang.Integer'
// expect: Cannot cast object '' with class 'java.lang.String' to class 'java.lang.Short'
