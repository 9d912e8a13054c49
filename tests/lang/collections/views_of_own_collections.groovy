// Unmodifiable and synchronised views of a script's own collections show them as they are, by their methods.
class L extends AbstractList {
    List of
    int size() { of.size() }
    Object get(int i) { print "g$i "; of[i] }
}
class S extends AbstractSet {
    Set of
    int size() { print 's '; of.size() }
    Iterator iterator() { print 'i '; of.iterator() }
}
class M extends AbstractMap {
    Map of
    Set entrySet() { print 'e '; of.entrySet() }
}
class D implements List { @Delegate List of }
class C implements Collection { @Delegate Collection of }
def t = { c -> try { println c() } catch (e) { println e } }
def items = [1, 2]
def l = new L(of: items), s = new S(of: [1] as Set), m = new M(of: [a: [b: 1]])
def view = Collections.unmodifiableList(l)
items << 3
t { view.size() }
t { view.class.name + l.asSynchronized().class.name }
t { view.get(2) }
t { view.add(4) }
t { view.sort() }
t { view.iterator().remove() }
t { view.subList(0, 1).class.name + view.listIterator().class.name }
t { view == [1, 2, 3] }
t { [(view): 1][[1, 2, 3]] }
t { s.asImmutable().contains(1) }
t { s.asImmutable().size() }
t { Collections.synchronizedSet(s).size() }
t { m.asImmutable().a }
t { m.asImmutable().toString() }
t { "${m.asImmutable()}" }
t { m.asImmutable().each { it.value = 5 } }
t { m.asImmutable().entrySet().iterator().next().class.name }
t { m.asImmutable().put('c', 1) }
t { Collections.synchronizedMap(m).keySet().class.name }
t { String.valueOf((Object) m) + [m] + String.format('%s', s) }
t { new D(of: l).size() }
t { def c = new C(of: [1]); c.add(2); c + c.toArray().length + c.isEmpty() }
class P implements Map {
    @Delegate Map of
    def put(k, v) { of.put(k, [v]) }
}
t { def p = new P(of: [:]); p.get('fresh', 1); p }
t { l.sort() }
t { l.sort(false) }
// expect: 3
// expect: java.util.Collections$UnmodifiableListjava.util.Collections$SynchronizedList
// expect: g2 3
// expect: java.lang.UnsupportedOperationException
// expect: java.lang.UnsupportedOperationException
// expect: java.lang.UnsupportedOperationException
// expect: java.util.Collections$UnmodifiableListjava.util.Collections$UnmodifiableList$1
// expect: g0 g1 g2 true
// expect: g0 g1 g2 g0 g1 g2 1
// expect: i true
// expect: s 1
// expect: s 1
// expect: e [b:1]
// expect: e {a={b=1}}
// expect: e e [a:[b:1]]
// expect: e java.lang.UnsupportedOperationException
// expect: e java.util.Collections$UnmodifiableMap$UnmodifiableEntrySet$UnmodifiableEntry
// expect: java.lang.UnsupportedOperationException
// expect: java.util.Collections$SynchronizedSet
// expect: e e e i {a={b=1}}[[a:[b:1]]][1]
// expect: 3
// expect: [1, 2, 2, false]
// expect: [fresh:[1]]
// expect: g0 g1 g2 g0 java.lang.UnsupportedOperationException
// expect: g0 g1 g2 [1, 2, 3]
