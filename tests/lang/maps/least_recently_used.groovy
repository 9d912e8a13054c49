// LinkedHashMap in the order of access, and removeEldestEntry() of a class of its own: caches that forget.
class Lru extends LinkedHashMap {
    int limit
    Lru(int n) { super(16, 0.75f, true); limit = n }
    protected boolean removeEldestEntry(Map.Entry e) { size() > limit }
}
def m = new Lru(2)
m.put('a', 1); m['b'] = 2; m.c = 3
println m
m.get('b'); m.d = 4
println m
m.putAll([e: 5, f: 6]); println m
m << [g: 7]; println m
def cache = new LinkedHashMap<String, Integer>(16, 0.75f, false) { @Override protected boolean removeEldestEntry(Map.Entry<String, Integer> eldest) { return size() > 1 } }
cache.x = 1; cache.y = 2; println cache
cache.computeIfAbsent('z') { 3 }; println cache
cache.putIfAbsent('w', 4); println cache
cache.merge('q', 1) { a, b -> a + b }; println cache
println cache.size()
def lr = new LinkedHashMap(16, 0.75f, true); lr.a = 1; lr.b = 2; lr.c = 3; lr.get('a'); lr.b; println lr
lr.getOrDefault('c', 0); println lr; lr.containsKey('a'); println lr; lr.put('a', 5); println lr
lr = new LinkedHashMap(4, 0.75f, true); lr.putAll(a: 1, b: 2, c: 3)
lr.putIfAbsent('a', 9); println lr; lr.computeIfPresent('b') { k, v -> v + 1 }; println lr; lr.merge('c', 1) { x, y -> x + y }; println lr; lr.compute('a') { k, v -> 7 }; println lr
lr.getOrDefault('b', 1); println lr; lr.each { k, v -> }; println lr; lr.find { it.key == 'c' }; println lr; lr['a']; println lr; lr.computeIfAbsent('b') { 3 }; println lr
println lr; println lr.clone(); println lr.keySet().contains('a'); println lr; lr.remove('a'); println lr
try { for (k in lr.keySet()) lr.get(k); println 'none' } catch (ConcurrentModificationException e) { println 'cme' }
lr.replace('b', 5); println lr; println lr.entrySet().iterator().next().value; lr.hashCode(); println lr; lr.values().toList(); println lr
println lr.getClass(); println new LinkedHashMap(lr)
def own = new LinkedHashMap() { boolean removeEldestEntry(Map.Entry e) { e.value > 5 } }
own.a = 9; own.b = 1; println own; own.putAll([c: 7, d: 2]); println own
def bad = new LinkedHashMap() { boolean removeEldestEntry(Map.Entry e) { throw new IllegalStateException('x') } }
try { bad.a = 1 } catch (IllegalStateException e) { println bad }
// expect: [b:2, c:3]
// expect: [b:2, d:4]
// expect: [e:5, f:6]
// expect: [f:6, g:7]
// expect: [y:2]
// expect: [z:3]
// expect: [w:4]
// expect: [q:1]
// expect: 1
// expect: [c:3, a:1, b:2]
// expect: [a:1, b:2, c:3]
// expect: [a:1, b:2, c:3]
// expect: [b:2, c:3, a:5]
// expect: [b:2, c:3, a:1]
// expect: [c:3, a:1, b:3]
// expect: [a:1, b:3, c:4]
// expect: [b:3, c:4, a:7]
// expect: [c:4, a:7, b:3]
// expect: [c:4, a:7, b:3]
// expect: [c:4, a:7, b:3]
// expect: [c:4, b:3, a:7]
// expect: [c:4, a:7, b:3]
// expect: [c:4, a:7, b:3]
// expect: [c:4, a:7, b:3]
// expect: true
// expect: [c:4, a:7, b:3]
// expect: [c:4, b:3]
// expect: cme
// expect: [c:4, b:5]
// expect: 4
// expect: [c:4, b:5]
// expect: [c:4, b:5]
// expect: class java.util.LinkedHashMap
// expect: [c:4, b:5]
// expect: [b:1]
// expect: [b:1, c:7, d:2]
// expect: [a:1]
