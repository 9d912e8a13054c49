class N { String toString() { null };}
class T { String toString() { throw new IllegalStateException() };}
def t(c) { try { c() } catch (AssertionError e) { println e.message.replaceAll(/@[0-9a-f]+/, '@') } }
def n = new N(), x = new T(), s = new StringBuilder(), m = "a\nb\r\nc"
t { assert n == null }
t { assert x == null }
t { assert s == null }
t { assert '' }
t { assert m == null }
// expect: assert n == null
// expect:        | |
// expect:        | false
// expect:        N@ (toString() == null)
// expect: assert x == null
// expect:        | |
// expect:        | false
// expect:        T@ (toString() threw java.lang.IllegalStateException)
// expect: assert s == null
// expect:        | |
// expect:        | false
// expect:        ""
// expect: assert ''
// expect:
// expect: assert m == null
// expect:        | |
// expect:        | false
// expect:        a
// expect:        b
// expect:        c
