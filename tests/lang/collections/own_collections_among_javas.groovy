// A script's own collections, entries and iterators among Java's.
class L extends AbstractList {
    List of
    int size() { of.size() }
    Object get(int i) { of.get(i) }
}
class S extends AbstractSet implements SortedSet {
    @Delegate TreeSet of
}
class M extends AbstractMap {
    Map of
    Set entrySet() { of.entrySet() }
    def put(k, v) { of.put(k, v) }
}
class E implements Map.Entry {
    def key, value
    def setValue(v) { value = v }
}
class I implements Iterator {
    boolean hasNext() { true }
    Object next() { 1 }
}
def t = { c -> try { println c() } catch (e) { println e } }
def l = { List items -> new L(of: items) }
t { [l([1, 2]), [l([3])]].flatten() }
t { [*l([1, 2]), 3] }
t { def x = [1, 2, 3]; x[0..1] = l([7, 8, 9]); x }
t { def x = [1, 2, 3]; x[l([0, 2])] = l([8, 9]); x }
t { [4, 5, 6][l([0, 2])] }
t { ([1, 2] as Integer[]) == l([1, 2]) }
t { l([1, 2]) == ([1, 2] as Integer[]) }
t { [a: 1].entrySet().contains(new E(key: 'a', value: 1)) }
t { def s = Collections.newSetFromMap(new M(of: [:])); s.add(1); s.add(1); s }
t { def i = new I(); i.next(); i.remove() }
t { def r = new TreeSet(Collections.reverseOrder()); r.addAll([1, 2]); new TreeSet(new S(of: r)) }
t { [l([1]), [1]].unique() }
t { [([1]): 'found'].containsKey(l([1])) }
t { ([[1]] as Set).contains(l([1])) }
t { [a: [b: l([1])]] == [a: [b: [1]]] }
t { Collections.disjoint([1], l([2])) }
t { [[l([1, 2]), [3]].combinations(), [a: 1].subMap(l(['a']))] }
// expect: [1, 2, 3]
// expect: [1, 2, 3]
// expect: [7, 8, 9, 3]
// expect: [8, 2, 9]
// expect: [4, 6]
// expect: true
// expect: true
// expect: true
// expect: [1]
// expect: java.lang.UnsupportedOperationException: remove
// expect: [2, 1]
// expect: [[1]]
// expect: true
// expect: true
// expect: true
// expect: true
// expect: [[[1, 3], [2, 3]], [a:1]]
