def t(c) { try { println c() } catch (Throwable e) { println e.toString().readLines()[0].replaceAll(/ \(.*/, '') } }
class Box<T> { T v; void set(T x) { v = x }; T get() { v }; def two(T a, int b) { "box $a $b".toString() } }
class StrBox extends Box<String> { void set(String x) { v = x?.toUpperCase() }; def two(String a, int b) { "str $a $b".toString() } }
interface Gen<T> { T get(T t); boolean test(Object o) }
class G implements Gen<String> { String get(String t) { t?.toUpperCase() }; boolean test(Object o) { o } }
class NumBox<N extends Number> { def take(N n) { "num $n".toString() } }
class IntBox extends NumBox<Integer> { def take(Integer n) { "int $n".toString() } }
class Pair<A, B> { def put(A a, B b) { "pair $a $b".toString() } }
class P2 extends Pair<String, List> { def put(String a, List b) { "p2 $a $b".toString() } }
class Sub extends StrBox { }
class Cmp implements Comparable<Cmp> { int n; int compareTo(Cmp o) { n <=> o.n } }
def s = new StrBox()
t { s.set('a'); s.v }  // expect: A
t { s.set(5); s.v }  // expect: java.lang.ClassCastException: class java.lang.Integer cannot be cast to class java.lang.String
t { s.set(null); s.v }  // expect: null
t { s.set("g${1}"); s.v }  // expect: G1
t { s.two('a', 1) }  // expect: str a 1
t { s.two(3, 1) }  // expect: java.lang.ClassCastException: class java.lang.Integer cannot be cast to class java.lang.String
t { new Sub().with { set(7); v } }  // expect: java.lang.ClassCastException: class java.lang.Integer cannot be cast to class java.lang.String
t { new Sub().with { set('q'); v } }  // expect: Q
t { new G().get('a') }  // expect: A
t { new G().get(true) }  // expect: java.lang.ClassCastException: class java.lang.Boolean cannot be cast to class java.lang.String
t { new G().get(null) }  // expect: null
t { new G().get("x${2}") }  // expect: X2
t { new IntBox().take(5) }  // expect: int 5
t { new IntBox().take(5L) }  // expect: java.lang.ClassCastException: class java.lang.Long cannot be cast to class java.lang.Integer
t { new IntBox().take('x') }  // expect: groovy.lang.MissingMethodException: No signature of method: IntBox.take() is applicable for argument types:
t { new P2().put('a', [1]) }  // expect: p2 a [1]
t { new P2().put(1, 2) }  // expect: java.lang.ClassCastException: class java.lang.Integer cannot be cast to class java.lang.String
t { new P2().put('a', 2) }  // expect: java.lang.ClassCastException: class java.lang.Integer cannot be cast to class java.util.List
t { [new Cmp(n: 2), new Cmp(n: 1)].sort()*.n }  // expect: [1, 2]
t { new Cmp(n: 2) > new Cmp(n: 1) }  // expect: true
t { new Cmp(n: 2).compareTo(5) }  // expect: java.lang.ClassCastException: class java.lang.Integer cannot be cast to class Cmp
