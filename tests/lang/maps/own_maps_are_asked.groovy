// A script's own Map is asked by its entrySet(), get() and size() as Java and Groovy ask it, and has the interface's default methods.
class B implements Map {
    Map of
    int size() { print 's '; of.size() }
    boolean isEmpty() { print 'ie '; of.isEmpty() }
    boolean containsKey(k) { print "ck$k "; of.containsKey(k) }
    boolean containsValue(k) { of.containsValue(k) }
    Object get(k) { print "g$k "; of.get(k) }
    Object put(k, v) { print "p$k "; of.put(k, v) }
    Object remove(k) { print "r$k "; of.remove(k) }
    void putAll(Map m) { of.putAll(m) }
    void clear() { of.clear() }
    Set keySet() { print 'ks '; of.keySet() }
    Collection values() { of.values() }
    Set entrySet() { print 'e '; of.entrySet() }
}
class M extends AbstractMap {
    Map of
    Set entrySet() { print 'e '; of.entrySet() }
}
def m = { new B(of: [a: 1, b: 2]) }
println m().getOrDefault('z', 9)
println m().putIfAbsent('z', 9)
println m().computeIfAbsent('z') { 9 }
println m().compute('b') { k, v -> null }
println m().merge('a', 5) { v, w -> v + w }
println m().replace('a', 1, 5)
m().forEach { k, v -> print "$k$v," }
println()
println m().take(1)
println m().drop(1)
println m().dropWhile { k, v -> v < 2 }
println m().findAll { k, v -> v > 1 }
println m().collect { k, v -> k }
println m().inject(0) { a, k, v -> a + v }
println m().groupBy { k, v -> v }
println m().minus([a: 1])
println([a: 1, c: 3] - m())
println m().intersect([a: 1])
println m().sort { -it.value }
println m() == [a: 1, b: 2]
println([a: 1, b: 2] == m())
println m().toMapString()
println groovy.json.JsonOutput.toJson(m())
println new Hashtable(m())
println m() as TreeMap
def e = m()
e.each { it.value = 7 }
println e.of
def w = new M(of: [a: 1])
println w.toString()
println w as HashMap
println w.any { it.value == 1 }
println w.equals([a: 1])
// expect: gz ckz 9
// expect: gz pz null
// expect: gz pz 9
// expect: gb rb null
// expect: ga pa 6
// expect: ga pa true
// expect: e a1,b2,
// expect: ie ks ga [a:1]
// expect: s ks gb [b:2]
// expect: ie e [b:2]
// expect: e [b:2]
// expect: s e [a, b]
// expect: e 3
// expect: e [1:[a:1], 2:[b:2]]
// expect: s e e [b:2]
// expect: ie e e [c:3]
// expect: e [a:1]
// expect: e [b:2, a:1]
// expect: s ks ks ga gb true
// expect: s ks ga gb true
// expect: ie e [a:1, b:2]
// expect: ie e {"a":1,"b":2}
// expect: s e [b:2, a:1]
// expect: s e [a:1, b:2]
// expect: e gof null
// expect: e e [a:1]
// expect: e e [a:1]
// expect: e true
// expect: e e e e e true
