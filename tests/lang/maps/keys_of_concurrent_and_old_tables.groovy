import java.util.concurrent.ConcurrentHashMap
def show = { c -> def r; try { r = c() } catch (RuntimeException e) { r = e.class.simpleName }; println r }
// ConcurrentHashMap.keySet(value) adds keys with that value.
show { def m = new ConcurrentHashMap([a: 1]); m.keySet(5) << 'z'; m }
show { def m = new ConcurrentHashMap([a: 1]), k = m.keySet(5); [k.add('z'), k.add('z'), k.add('a'), k.addAll(['p', 'a']), k.remove('a'), m] }
show { new ConcurrentHashMap([a: 1]).keySet(5).add(null) }
show { new ConcurrentHashMap([a: 1]).keySet(null) }
show { new ConcurrentHashMap([a: 1]).keySet() << 'b' }
// An enumeration of a Hashtable takes what it finds; as an iterator it minds changes.
show { def h = new Hashtable([a: 1, b: 2, c: 3]), e = h.keys(), out = []; while (e.hasMoreElements()) { out << e.nextElement(); h.d = 4 }; out }
show { def h = new Hashtable([a: 1, b: 2, c: 3]), e = h.elements(), out = []; while (e.hasMoreElements()) { out << e.nextElement(); h.remove('b') }; out }
show { def h = new Hashtable([a: 1, b: 2]), e = h.keys(); def first = e.nextElement(); h.clear(); [first, e.hasMoreElements()] }
show { def h = new Hashtable([a: 1, b: 2, c: 3]); for (k in h.keys()) h.remove('a') }
show { def h = new Hashtable([a: 1, b: 2]), e = h.keys(); e.next(); h.z = 1; e.next() }
show { new Hashtable().keys().nextElement() }
show { [new Hashtable().keys().class.name, new Hashtable([a: 1]).elements().class.name] }
// A map without entries at all.
class NoEntries extends AbstractMap {
    Set entrySet() { null }
    int size() { 3 }
}
for (m in [new HashMap(), new TreeMap(), new ConcurrentHashMap(), new Hashtable()]) show { m.putAll(new NoEntries()) }
show { [a: 1] + new NoEntries() }
// expect: [a:1, z:5]
// expect: [true, false, false, true, true, [p:5, z:5]]
// expect: NullPointerException
// expect: NullPointerException
// expect: UnsupportedOperationException
// expect: [b, a, d, c]
// expect: [2, 1, 3]
// expect: [b, false]
// expect: ConcurrentModificationException
// expect: ConcurrentModificationException
// expect: NoSuchElementException
// expect: [java.util.Collections$EmptyEnumeration, java.util.Hashtable$Enumerator]
// expect: NullPointerException
// expect: NullPointerException
// expect: NullPointerException
// expect: NullPointerException
// expect: NullPointerException
