// What AbstractSet, AbstractMap and AbstractQueue give a script's own class is made of its own methods.
class S extends AbstractSet {
    Set of
    int size() { print 's '; of.size() }
    boolean contains(o) { print "c$o "; of.contains(o) }
    Iterator iterator() { print 'i '; of.iterator() }
}
class M extends AbstractMap {
    Map of
    Set entrySet() { print 'e '; of.entrySet() }
    def put(k, v) { print "p$k "; of.put(k, v) }
}
class Q extends AbstractQueue {
    List of = []
    int size() { of.size() }
    Iterator iterator() { of.iterator() }
    boolean offer(o) { of.size() < 2 && of.add(o) }
    def peek() { of ? of[0] : null }
    def poll() { of ? of.remove(0) : null }
}
def t = { c -> try { println c() } catch (e) { println e } }
def s = { new S(of: it as LinkedHashSet) }
def m = { new M(of: [a: 1, b: null]) }
t { s([2, 3]).hashCode() }
t { s([2, 3]) == ([2, 3] as Set) }
t { ([2, 3] as Set).equals(s([2, 3])) }
t { [(s([2, 3])): 1][[2, 3] as Set] }
t { def x = s([1, 2, 3]); [x.removeAll([3]), x.of] }
t { def x = s([1]); [x.removeAll([1, 3]), x.of] }
t { def x = [1, 2, 3] as Set; [x.removeAll(s([2, 3])), x] }
t { def x = [2] as Set; [x.removeAll(s([2, 3])), x] }
t { def x = [1, 2, 3]; [x.retainAll(s([2, 3])), x] }
t { Collections.disjoint([1], s([2])) }
t { ([1, 2, 3] as Set) - s([2, 3]) }
t { [1, 2, 3] - s([2]) }
t { [1, 2].intersect(s([2, 3])) }
t { s([2, 3]) + [4] }
t { [1] + s([2, 3]) }
t { new ArrayList(s([2])) + new TreeSet(s([1])) }
t { s([2, 3]) as Integer[] }
t { s([2, 3]).inject { a, b -> a * b } }
t { s([2, 3]).tail() }
t { m().keySet().class.name + m().values().class.name + m().keySet().iterator().class.name }
t { def x = m(); [x.remove('a'), x.remove('z'), x.keySet().remove('b'), x.of] }
t { def x = m(); x.values().removeAll([1]); x.of }
t { def x = m(); x.clear(); x.of }
t { def x = m(); [x.getOrDefault('b', 5), x.getOrDefault('z', 5), x.putIfAbsent('b', 2), x.of] }
t { def x = m(); [x.computeIfAbsent('z') { 7 }, x.computeIfPresent('a') { k, v -> null }, x.merge('z', 1) { v, w -> v + w }, x.of] }
t { def x = m(); x.replaceAll { k, v -> k }; x.of }
t { def x = m(); x.putAll([c: 3]); x.of }
t { [m().hashCode() == [a: 1, b: null].hashCode(), m() == [a: 1, b: null], [a: 1, b: null].equals(m()), [(m()): 1][[a: 1, b: null]]] }
t { def q = new Q(); [q.add(1), q.add(2), q.element(), q.remove(), q] }
t { def q = new Q(); q.addAll([1, 2, 3]) }
t { new Q().element() }
t { def q = new Q(of: [1]); q.clear(); q }
t { new PriorityQueue() instanceof AbstractQueue }
// expect: i 5
// expect: s i true
// expect: s s i true
// expect: i s i 1
// expect: s i [true, [1, 2]]
// expect: s i [true, []]
// expect: s i [true, [1]]
// expect: s c2 [true, []]
// expect: c1 c2 c3 [true, [2, 3]]
// expect: c1 true
// expect: i i i [1]
// expect: s i i i i i [1, 3]
// expect: s s i [2]
// expect: s i [2, 3, 4]
// expect: s s i [1, 2, 3]
// expect: s i s i [2, 1]
// expect: s i [2, 3]
// expect: s i i s i 6
// expect: i s i [3]
// expect: e java.util.AbstractMap$1java.util.AbstractMap$2java.util.AbstractMap$1$1
// expect: e e e e [1, null, true, null]
// expect: e e null
// expect: e e null
// expect: e e e e e pb e [null, 5, null, null]
// expect: e pz e e e pz e [7, null, 8, null]
// expect: e e null
// expect: pc e null
// expect: e e e e e e e e e e e e e e e e e e [true, true, true, 1]
// expect: [true, true, 1, 1, [2]]
// expect: java.lang.IllegalStateException: Queue full
// expect: java.util.NoSuchElementException
// expect: []
// expect: true
