// Null that is cast to a class which no method takes: Java's objects and static methods refuse it, a script's own objects do not mind.
def t = { c -> try { println c() } catch (MissingMethodException e) { println 'missing' } catch (GroovyRuntimeException e) { println e.message } }
class A {
    A() { }
    A(String s) { }
    def foo(String s) { "foo $s" }
    static bar(String s) { "bar $s" }
}
def own(String s) { "own $s" }
t { new A().foo((Integer) null) }
t { A.bar((Integer) null) }
t { new A((Integer) null) }
t { own((Integer) null) }
t { new BitSet().putAt((Integer) null, null) }
t { 'abc'.concat((Integer) null) }
t { [1].join((Integer) null) }
t { new File((Integer) null) }
// expect: foo null
// expect: missing
// expect: Could not find matching constructor for: A(null)
// expect: own null
// expect: missing
// expect: missing
// expect: missing
// expect: Could not find matching constructor for: java.io.File(null)
