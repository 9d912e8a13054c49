// What a closure, a comparator or equals() does to the collection that asks it.
import java.util.concurrent.*
def show = { name, c -> def r; try { r = c() } catch (Throwable t) { r = t.class.name }; println "$name: $r" }
def kinds = [list: { [5, 4, 3] }, linked: { [5, 4, 3] as LinkedList }, copied: { new CopyOnWriteArrayList([5, 4, 3]) },
             vector: { new Vector([5, 4, 3]) }, part: { [5, 4, 3].subList(0, 3) }, priority: { new PriorityQueue([5, 4, 3]) },
             set: { [5, 4, 3] as LinkedHashSet }, tree: { [5, 4, 3] as TreeSet }, skip: { new ConcurrentSkipListSet([5, 4, 3]) },
             keys: { [5: 1, 4: 2].keySet() }, values: { [a: 5, b: 4].values() }]
for (kind in kinds) for (m in ['retainAll', 'removeAll', 'removeIf']) {
    def results = []
    for (answer in [true, false]) for (change in ['clear', 'add']) {
        if (change == 'add' && kind.key in ['keys', 'values']) continue
        def c = kind.value(), n = 0
        try {
            results << [c."$m" { if (change == 'clear') c.clear() else if (n++ < 3) c.add(90 + n); answer }, c.toString()]
        } catch (RuntimeException e) { results << e.class.simpleName }
    }
    println "$kind.key.$m $results"
}
show('linked, at its last') { def l = [5, 4, 3] as LinkedList, n = 0; [l.retainAll { if (++n == 3) l.clear(); n > 1 }, l] }
show('concurrent, cleared') { def q = new ConcurrentLinkedDeque([5, 4, 3]); [q.retainAll { q.clear(); false }, q] }
show('grows for ever') { def q = new PriorityQueue((1..9).toList()); q.removeAll { 100.times { q << it }; it % 2 } }
show('replaceAll') { def l = [5, 4, 3]; l.replaceAll { l.clear(); it } }
show('replaceAll grows') { def l = [5, 4, 3] as LinkedList, n = 0; l.replaceAll { if (n++ < 2) l << 7; it } }
show('replaceAll of a copy') { def l = new CopyOnWriteArrayList([5, 4, 3]); l.replaceAll { l.clear(); it + 1 }; l }

class Clears {
    def what
    boolean equals(o) { what?.clear(); false }
    int hashCode() { 1 }
}
show('addAllAbsent') { def a = []; 4.times { a << new Clears(what: a) }; def l = new CopyOnWriteArrayList([1, 2]); [l.addAllAbsent(a), l.size(), a] }
show('lastIndexOf') { def l = [1, 2, 3]; l.lastIndexOf(new Clears(what: l)) }

def heap = { count ->
    def h = [on: false]
    h.q = new PriorityQueue({ x, y -> if (h.on) { h.on = false; h.q.clear() }; x <=> y } as Comparator)
    count.times { h.q << (9 - it) }
    h.on = true
    h.q
}
show('heap add') { heap(9).add(0) }
show('heap remove') { def q = heap(9); [q.remove(3), q.size()] }
show('heap poll') { def q = heap(9); [q.poll(), q.size()] }
show('heap poll of two') { def q = heap(2); [q.poll(), q.size()] }
show('heap removeAll') { def q = heap(9); [q.removeAll([3]), q] }
show('heap removeIf') { def q = heap(9); [q.removeIf { it == 3 }, q] }

show('default') { def l; l = [1].withDefault { l.clear(); it }; l.getAt(5) }
show('default for null') { def l; l = [1, null].withLazyDefault { l.clear(); it }; l.getAt(1) }
show('eager default') { def l, n = 0; l = [1].withEagerDefault { if (n++ < 1) l.clear(); it }; l.getAt(5) }
show('no trait') { [1].withTraits(null, String) }
// expect: list.retainAll [ConcurrentModificationException, ConcurrentModificationException, ConcurrentModificationException, ConcurrentModificationException]
// expect: list.removeAll [ConcurrentModificationException, ConcurrentModificationException, ConcurrentModificationException, ConcurrentModificationException]
// expect: list.removeIf [ConcurrentModificationException, ConcurrentModificationException, ConcurrentModificationException, ConcurrentModificationException]
// expect: linked.retainAll [[false, []], ConcurrentModificationException, ConcurrentModificationException, ConcurrentModificationException]
// expect: linked.removeAll [ConcurrentModificationException, ConcurrentModificationException, [false, []], ConcurrentModificationException]
// expect: linked.removeIf [ConcurrentModificationException, ConcurrentModificationException, [false, []], ConcurrentModificationException]
// expect: copied.retainAll [[false, []], [false, [5, 4, 3, 91, 92, 93]], UnsupportedOperationException, UnsupportedOperationException]
// expect: copied.removeAll [UnsupportedOperationException, UnsupportedOperationException, [false, []], [false, [5, 4, 3, 91, 92, 93]]]
// expect: copied.removeIf [ConcurrentModificationException, ConcurrentModificationException, ConcurrentModificationException, ConcurrentModificationException]
// expect: vector.retainAll [ConcurrentModificationException, ConcurrentModificationException, ConcurrentModificationException, ConcurrentModificationException]
// expect: vector.removeAll [ConcurrentModificationException, ConcurrentModificationException, ConcurrentModificationException, ConcurrentModificationException]
// expect: vector.removeIf [ConcurrentModificationException, ConcurrentModificationException, ConcurrentModificationException, ConcurrentModificationException]
// expect: part.retainAll [ConcurrentModificationException, ConcurrentModificationException, ConcurrentModificationException, ConcurrentModificationException]
// expect: part.removeAll [ConcurrentModificationException, ConcurrentModificationException, ConcurrentModificationException, ConcurrentModificationException]
// expect: part.removeIf [ConcurrentModificationException, ConcurrentModificationException, ConcurrentModificationException, ConcurrentModificationException]
// expect: priority.retainAll [[false, []], ConcurrentModificationException, ConcurrentModificationException, ConcurrentModificationException]
// expect: priority.removeAll [ConcurrentModificationException, ConcurrentModificationException, [false, []], ConcurrentModificationException]
// expect: priority.removeIf [ConcurrentModificationException, ConcurrentModificationException, ConcurrentModificationException, ConcurrentModificationException]
// expect: set.retainAll [ConcurrentModificationException, ConcurrentModificationException, ConcurrentModificationException, ConcurrentModificationException]
// expect: set.removeAll [ConcurrentModificationException, ConcurrentModificationException, ConcurrentModificationException, ConcurrentModificationException]
// expect: set.removeIf [ConcurrentModificationException, ConcurrentModificationException, ConcurrentModificationException, ConcurrentModificationException]
// expect: tree.retainAll [ConcurrentModificationException, ConcurrentModificationException, ConcurrentModificationException, ConcurrentModificationException]
// expect: tree.removeAll [ConcurrentModificationException, ConcurrentModificationException, ConcurrentModificationException, ConcurrentModificationException]
// expect: tree.removeIf [ConcurrentModificationException, ConcurrentModificationException, ConcurrentModificationException, ConcurrentModificationException]
// expect: skip.retainAll [[false, []], [false, [3, 4, 5, 91, 92, 93]], [true, []], [true, []]]
// expect: skip.removeAll [[true, []], [true, []], [false, []], [false, [3, 4, 5, 91, 92, 93]]]
// expect: skip.removeIf [[true, []], [true, []], [false, []], [false, [3, 4, 5, 91, 92, 93]]]
// expect: keys.retainAll [ConcurrentModificationException, ConcurrentModificationException]
// expect: keys.removeAll [ConcurrentModificationException, ConcurrentModificationException]
// expect: keys.removeIf [ConcurrentModificationException, ConcurrentModificationException]
// expect: values.retainAll [ConcurrentModificationException, ConcurrentModificationException]
// expect: values.removeAll [ConcurrentModificationException, ConcurrentModificationException]
// expect: values.removeIf [ConcurrentModificationException, ConcurrentModificationException]
// expect: linked, at its last: [true, []]
// expect: concurrent, cleared: [true, []]
// expect: grows for ever: java.util.ConcurrentModificationException
// expect: replaceAll: java.util.ConcurrentModificationException
// expect: replaceAll grows: java.util.ConcurrentModificationException
// expect: replaceAll of a copy: [6, 5, 4]
// expect: addAllAbsent: [4, 6, []]
// expect: lastIndexOf: -1
// expect: heap add: true
// expect: heap remove: [true, 0]
// expect: heap poll: [1, 0]
// expect: heap poll of two: [8, 1]
// expect: heap removeAll: [true, []]
// expect: heap removeIf: [true, []]
// expect: default: java.lang.IndexOutOfBoundsException
// expect: default for null: java.lang.IndexOutOfBoundsException
// expect: eager default: java.lang.IndexOutOfBoundsException
// expect: no trait: java.lang.NullPointerException
