// getfoo(), isfoo() and setfoo(v) stand for the property foo, as getFoo() does.
def t(c) { try { println(c()) } catch (Throwable e) { println e.toString() } }
class G { def getfoo() { 'foo' }; def setbar(v) { println "bar $v" }; boolean isbaz() { true }; def geta() { 'a' }; static def gete() { 'e' }; def own() { a + this.a } }
def g = new G()
t { [g.foo, g.baz, g.a, g.e, G.e, g['a'], [g]*.a, g.own()] }
t { g.bar = 3 }
t { g.properties.keySet().sort() }
t { g.with { foo + a } }
t { new G(bar: 1).foo }
t { g.hasProperty('foo') != null }
// the ancestor's property stays, in one class the usual getter counts
class H extends G { def getA() { 'A' }; def getFoo() { 'Foo' } }
t { [new H().a, new H().foo] }
class I { def getA() { 'A' }; def geta() { 'a' } }
t { new I().a }
class K { def a = 'fld'; def geta() { 'a' } }
t { new K().a }
class K2 { private a = 'fld'; def geta() { 'a' }; def seta(v) { this.@a = "<$v>" }; def inner() { a } }
t { def k = new K2(); k.a = 2; [k.a, k.inner()] }
class M { def propertyMissing(String n) { "miss $n" }; def geta() { 'a' } }
t { [new M().a, new M().foo] }
t { def m = new Object(); m.metaClass.geta = { 'meta' }; m.a }
class N { boolean isup() { true }; Boolean isdown() { true }; void getnot() { } }
t { new N().up }
t { new N().down }
t { new N().not }
// expect: [foo, true, a, e, e, a, [a], aa]
// expect: bar 3
// expect: 3
// expect: [a, baz, class, e, foo]
// expect: fooa
// expect: bar 1
// expect: foo
// expect: true
// expect: [a, foo]
// expect: A
// expect: fld
// expect: [a, <2>]
// expect: [a, miss foo]
// expect: groovy.lang.MissingPropertyException: No such property: a for class: java.lang.Object
// expect: true
// expect: true
// expect: groovy.lang.MissingPropertyException: No such property: not for class: N
// expect: Possible solutions: up, down
