// Objects whose toString() gives nothing are shown by class and identity, which all ways of asking agree about; keys in parentheses.
def t = { try { it() } catch (AssertionError e) { println e.message.replaceAll(/@[0-9a-f]+/, '@#') } }
class N { String toString() { null } }
class E { String toString() { '' } }
class T { String toString() { throw new UnsupportedOperationException() } }
class O { String plain() { super.toString() } }
t { def x = new N(); assert x == null }
t { def x = new E(); assert x == null }
t { def x = new T(); assert x == null }
t { def a; def b; assert ((a,b) = [1,2]) && false }
t { def a = 1; def b = 2; def c = 3; def d = 4; assert [(a):b, (c):d] == null }
def o = new O()
println System.identityHashCode(o) == o.hashCode()
println o.plain() == 'O@' + Integer.toHexString(System.identityHashCode(o))
println System.identityHashCode(null)
// expect: assert x == null
// expect:        | |
// expect:        | false
// expect:        N@# (toString() == null)
// expect: assert x == null
// expect:        | |
// expect:        | false
// expect:        E@# (toString() == "")
// expect: assert x == null
// expect:        | |
// expect:        | false
// expect:        T@# (toString() threw java.lang.UnsupportedOperationException)
// expect: assert ((a,b) = [1,2]) && false
// expect:               |        |
// expect:               [1, 2]   false
// expect: assert [(a):b, (c):d] == null
// expect:         |   |  |   |  |
// expect:         1   2  3   4  false
// expect: true
// expect: true
// expect: 0
