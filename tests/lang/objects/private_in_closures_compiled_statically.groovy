// Closures of @CompileStatic code see their class's private members, in objects of classes below too; so do methods of own lists.
import groovy.transform.CompileStatic
@CompileStatic class A {
    private int v = 1
    private List<String> list = []
    private int m(int x) { x + v }
    int field() { def c = { -> v + 1 }; c() }
    List<Integer> methods() { [1, 2].collect { int i -> m(i) } }
    List<String> changes() { [1, 2].each { list << "x$it".toString() }; list }
}
class B extends A { }
def b = new B()
println b.field() + ' ' + b.methods() + ' ' + b.changes()
class C { private int v = 1; def dynamic() { [1].collect { v } } }
class D extends C { }
println new C().dynamic()
try { new D().dynamic() } catch (MissingPropertyException e) { println e.message }
class L extends ArrayList { private x = 3; private m(a) { "m$a" }; def go() { x += 1; m(1) + this.m(2) + x } }
class M extends L { }
println new M().go()
class Markup extends groovy.xml.MarkupBuilder { Markup(Writer w) { super(w) } }
def w = new StringWriter()
new Markup(w).root(a: 1)
println w
class My extends RuntimeException { My(String m) { super(m, null, false, false) } }
println new My('x').message
@groovy.transform.Immutable class Full { String x; String y }
println new Full('x', null)
class P { private foo() { 1 }; def named() { def n = 'foo'; return { this."$n"() } }; def plain() { return { this.foo() } } }
class Q extends P { def foo() { 2 } }
println new Q().named()() + ' ' + new Q().plain()() // a name that is computed finds the private one
// expect: 2 [2, 3] [x1, x2]
// expect: [1]
// expect: No such property: v for class: D
// expect: m1m24
// expect: <root a='1' />
// expect: x
// expect: Full(x)
// expect: 1 2
