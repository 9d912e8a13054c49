// compareTo() casts to the class that is Comparable.
def t = new Date(5L).toTimestamp()
def s = { c -> try { println c() } catch (e) { println "$e.message".replaceAll(/ \(.*/, '') } }
s { t > 1 }
s { t <=> 'a' }
s { t.compareTo(1) }
s { new Date() > 1 }
s { t <=> new Date(7L) }
s { new Date(5L) <=> t }
s { new Date(5L) == t }
s { t == new Date(5L) }
s { [t, 1].max() }
class A implements Comparable<A> { int compareTo(A o) { 0 } }
class B extends A { }
s { new B() <=> 5 }
s { new B().compareTo(5) }
s { new A() > 'x' }
s { new B() <=> new A() }
enum E2 { X, Y { } }
// expect: class java.lang.Integer cannot be cast to class java.util.Date
// expect: class java.lang.String cannot be cast to class java.util.Date
// expect: class java.lang.Integer cannot be cast to class java.util.Date
// expect: class java.lang.Integer cannot be cast to class java.util.Date
// expect: -1
// expect: 0
// expect: true
// expect: true
// expect: class java.sql.Timestamp cannot be cast to class java.lang.Integer
// expect: class java.lang.Integer cannot be cast to class A
// expect: class java.lang.Integer cannot be cast to class A
// expect: class java.lang.String cannot be cast to class A
// expect: 0
