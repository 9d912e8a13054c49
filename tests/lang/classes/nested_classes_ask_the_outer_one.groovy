def said(c) { try { println c() } catch (e) { println e.message.readLines()[0] } }
class Outer {
    def name = 'o'
    static count = 1
    static make(a) { "made $a" }
    class Inner {
        def method() { nosuch(1) }
        def property() { nosuch }
        def set() { nosuch = 1 }
    }
    static class Nested {
        def method() { nosuch(1) }
        def property() { nosuch }
        def ofClass() { name }
    }
    static holding(a) { new Object() { def f(b) { [a, b, count, make(b)] } } }
    static ofStatic() { new Object() { def f() { nosuch() } } }
    def anonymous() { new Object() { def f() { nosuch() } } }
}
def inner = new Outer.Inner(new Outer()), nested = new Outer.Nested()
said { inner.method() }
said { inner.property() }
said { inner.set() }
said { inner.other() }
said { nested.method() }
said { nested.property() }
said { nested.ofClass() }
said { nested.count }
said { nested.make(2) }
said { Outer.holding(1).f(2) }
said { Outer.ofStatic().f() }
said { Outer.ofStatic().make(3) }
said { new Outer().anonymous().f() }
said { new Outer().anonymous().class.name }
said { new Object() { }.class.name.endsWith('$1') }
// expect: No signature of method: Outer.nosuch() is applicable for argument types: (java.lang.Integer) values: [1]
// expect: No such property: nosuch for class: Outer
// expect: No such property: nosuch for class: Outer
// expect: No signature of method: Outer.other() is applicable for argument types: () values: []
// expect: No signature of method: static Outer.nosuch() is applicable for argument types: (java.lang.Integer) values: [1]
// expect: No such property: nosuch for class: Outer
// expect: Outer
// expect: 1
// expect: made 2
// expect: [1, 2, 1, made 2]
// expect: No signature of method: static Outer.nosuch() is applicable for argument types: () values: []
// expect: made 3
// expect: No signature of method: Outer.nosuch() is applicable for argument types: () values: []
// expect: Outer$3
// expect: true
