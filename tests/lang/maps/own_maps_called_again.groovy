// A place that calls a method which an own Map or List has from AbstractMap or AbstractList gives the same each time
class M extends AbstractMap { Map m = [b: 2, a: 1]; Set entrySet() { m.entrySet() }; Object put(Object k, Object v) { m.put(k, v) } }
class L extends AbstractList { List l = [3, 1, 2]; Object get(int i) { l[i] }; int size() { l.size() }; Object set(int i, Object v) { l.set(i, v) }; void add(int i, Object v) { l.add(i, v) } }
def m = new M(), l = new L()
3.times { println "${m.containsKey('b')} ${m.get('b')} ${m.containsValue(1)} ${m.keySet()} ${m.getOrDefault('z', it)} ${m.equals([a: 1, b: 2])} ${m.hashCode()}" }
3.times { println "${l.indexOf(2)} ${l.contains(3)} ${l.subList(0, 2)} ${l.equals([3, 1, 2])} ${l.hashCode()} ${l.listIterator().next()} ${l.lastIndexOf(1)}" }
3.times { l.add(it); l.push(it) }
println l
def d = m.withDefault { 'dd' }
3.times { println "${d.get('q' + it)} ${d['r' + it]} ${d.b}" }
def mixed = [m, [b: 5], new TreeMap([b: 6]), m]
for (x in mixed) println x.get('b')
// expect: true 2 true [b, a] 0 true 192
// expect: true 2 true [b, a] 1 true 192
// expect: true 2 true [b, a] 2 true 192
// expect: 2 true [3, 1] true 32707 3 1
// expect: 2 true [3, 1] true 32707 3 1
// expect: 2 true [3, 1] true 32707 3 1
// expect: [3, 1, 2, 0, 0, 1, 1, 2, 2]
// expect: dd dd 2
// expect: dd dd 2
// expect: dd dd 2
// expect: 2
// expect: 5
// expect: 6
// expect: 2
