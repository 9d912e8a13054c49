// clone() of own collections copies their fields; nothing is lost by removeEldestEntry().
class M extends LinkedHashMap { int max = 3; def log = []; M() { super() } ; def put(k, v) { log << k; super.put(k, v) } }
class L extends ArrayList { int max = 3; def log = []; boolean add(v) { log << v; super.add(v) } }
class S extends LinkedHashSet { int max = 3; def log = []; boolean add(v) { log << v; super.add(v) } }
class T extends TreeMap { int max = 3 }
class Q extends LinkedList { int max = 3 }
class H extends HashMap { int max = 3 }
class HS extends HashSet { int max = 3 }
class TS extends TreeSet { int max = 3 }
class D extends ArrayDeque { int max = 3 }
class V extends Vector { int max = 3 }
class DT extends Date { int max = 3 }
class MD extends IdentityHashMap { int max = 3 }
class LRU extends LinkedHashMap { int max = 1; protected boolean removeEldestEntry(Map.Entry e) { size() > max } }
for (c in [M, L, S, T, Q, H, HS, TS, D, V, LRU]) {
  def a = c.newInstance()
  if (a instanceof Map) { a.put('k', 1); a.put('l', 2) } else { a.add('k'); a.add('l') }
  a.max = 2
  def b = a.clone()
  println b.getClass().name + ' ' + b.max + ' ' + b + ' ' + (a == b) + ' ' + b.is(a) + ' ' + (b.hasProperty('log') ? b.log.is(a.log) : '-')
  if (b instanceof Map) b.put('z', 1) else b.add('z')
  println a.size() + ' ' + b.size() + ' ' + (b.hasProperty('log') ? b.log : '-')
}
def d = new DT(); d.max = 5; println d.clone().max
// expect: M null [k:1, l:2] true false true
// expect: 2 3 null
// expect: L 2 [k, l] true false true
// expect: 2 3 [k, l, z]
// expect: S 2 [k, l] true false true
// expect: 2 3 [k, l, z]
// expect: T null [k:1, l:2] true false -
// expect: 2 3 -
// expect: Q 2 [k, l] true false -
// expect: 2 3 -
// expect: H null [l:2, k:1] true false -
// expect: 2 3 -
// expect: HS 2 [l, k] true false -
// expect: 2 3 -
// expect: TS 2 [k, l] true false -
// expect: 2 3 -
// expect: D 2 [k, l] false false -
// expect: 2 3 -
// expect: V 2 [k, l] true false -
// expect: 2 3 -
// expect: LRU null [l:2] true false -
// expect: 1 2 -
// expect: 5
