// super.toString() of collections is Java's.
class Lru<K, V> extends LinkedHashMap<K, V> {
    int max = 2
    Lru() { super(16, 0.75f, true) }
    V get(Object k) { super.get(k) ?: "none $k".toString() }
    V put(K k, V v) { super.put(k, v); }
    String toString() { "Lru${super.toString()}" }
}
def l = new Lru(); l.a = 1; l.b = 2
println l.toString()
println l
println "$l"
class Lru2 extends LinkedHashMap { String toString() { "Lru${super.toString()}" } }
def l2 = new Lru2(); l2.a = 1; l2.b = 2
println l2.toString()
println l2
println "$l2"
class Lru3 extends HashMap { String toString() { "Lru" + super.toString() }; def m() { toString() } }
def l3 = new Lru3(); l3.a = 1; l3.b = [1: 2]
println l3.toString()
println l3.m()
class Lru4 extends TreeMap { String toString() { def s = super.toString(); s } }
def l4 = new Lru4(); l4.a = 1; l4.b = [1: 'x']
println l4.toString()
println l4.inspect()
class T1 extends ArrayList { String toString() { "T" + super.toString() } }
def t1 = new T1(); t1 << [a: 1] << null << 'x' << t1
println t1.toString()
println t1
// expect: Lru{a=1, b=2}
// expect: [a:1, b:2]
// expect: [a:1, b:2]
// expect: Lru{a=1, b=2}
// expect: [a:1, b:2]
// expect: [a:1, b:2]
// expect: Lru{a=1, b={1=2}}
// expect: Lru{a=1, b={1=2}}
// expect: {a=1, b={1=x}}
// expect: ['a':1, 'b':[1:'x']]
// expect: T[{a=1}, null, x, (this Collection)]
// expect: [[a:1], null, x, (this Collection)]
