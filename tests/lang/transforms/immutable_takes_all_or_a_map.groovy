// An @Immutable class is made of all its properties, of none, or of a map.
import groovy.transform.*
@Immutable class A { String title; int n }
@Immutable class None { }
@Immutable class One { String a }
@Immutable class L { List l; String s = 'd' }
def show = { c -> try { println c() } catch (GroovyRuntimeException e) { println e.message.readLines()[0] } }
show { new A() }
show { new A('a') }
show { new A(1) }
show { new A(null) }
show { new A([:]) }
show { new A(title: 'x') }
show { new A('a', 1) }
show { new A('a', 1, 2) }
show { new None() }
show { new None(1) }
show { new One(1) }
show { new One('x') }
show { new One(a: 'x') }
show { new L([1]) }
show { new L([1], 'q') }
show { new L(l: [1]) }
// expect: A(0)
// expect: Could not find matching constructor for: A(java.lang.String)
// expect: Could not find matching constructor for: A(java.lang.Integer)
// expect: A(0)
// expect: A(0)
// expect: A(x, 0)
// expect: A(a, 1)
// expect: Could not find matching constructor for: A(java.lang.String, java.lang.Integer, java.lang.Integer)
// expect: None()
// expect: Could not find matching constructor for: None(java.lang.Integer)
// expect: Could not find matching constructor for: One(java.lang.Integer)
// expect: One(x)
// expect: One(x)
// expect: Could not find matching constructor for: L(java.util.ArrayList)
// expect: L([1], q)
// expect: L([1], d)
