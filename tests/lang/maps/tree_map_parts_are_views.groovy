// headMap, tailMap, subMap and descendingMap show the tree as it is, and change it.
def m = new TreeMap([b: 2, a: 1, c: 3, d: 4])
def h = m.headMap('c'), t = m.tailMap('b', false), s = m.subMap('b', true, 'c', true), d = m.descendingMap()
m.aa = 11; m.bb = 22; m.cc = 33
println "$h $t $s $d"  // expect: [a:1, aa:11, b:2, bb:22] [bb:22, c:3, cc:33, d:4] [b:2, bb:22, c:3] [d:4, cc:33, c:3, bb:22, b:2, aa:11, a:1]
h.remove('a'); t.remove('d')
println "$m ${h.size()} ${t.size()} ${s.size()} ${d.size()}"  // expect: [aa:11, b:2, bb:22, c:3, cc:33] 3 3 3 5
h.ab = 5
try { h.x = 5 } catch (e) { println e }  // expect: java.lang.IllegalArgumentException: key out of range
try { t.put('a', 5) } catch (e) { println e }  // expect: java.lang.IllegalArgumentException: key out of range
println "${d.firstKey()} ${d.lastKey()} ${d.headMap('bb')} ${d.tailMap('bb')} ${d.subMap('c', 'b')} ${d.headMap('bb', true)}"  // expect: cc aa [cc:33, c:3] [bb:22, b:2, ab:5, aa:11] [c:3, bb:22] [cc:33, c:3, bb:22]
println "${d.floorKey('b')} ${d.higherKey('b')} ${d.lowerKey('b')} ${d.ceilingKey('bz')}"  // expect: b ab bb bb
println "${s.floorKey('z')} ${s.ceilingKey('a')} ${s.higherKey('c')} ${s.lowerKey('b')} ${s.floorKey('bz')}"  // expect: c b null null bb
try { h.headMap('z') } catch (e) { println e }  // expect: java.lang.IllegalArgumentException: toKey out of range
try { h.tailMap('z') } catch (e) { println e }  // expect: java.lang.IllegalArgumentException: fromKey out of range
try { s.subMap('a', 'b') } catch (e) { println e }  // expect: java.lang.IllegalArgumentException: fromKey out of range
println s.headMap('c', true)  // expect: [b:2, bb:22, c:3]
h.keySet().remove('ab'); h.values().remove(11)
println m  // expect: [b:2, bb:22, c:3, cc:33]
h.clear()
println "$m $h ${h.containsKey('b')} ${h.get('c')}"  // expect: [c:3, cc:33] [:] false null
println d.pollFirstEntry().toString() + d.pollLastEntry() + m  // expect: cc=33c=3[:]
def tm = new TreeMap({ a, b -> b <=> a })
tm.putAll([a: 1, b: 2, c: 3])
println "${tm.headMap('b')} ${tm.tailMap('b')} ${tm.descendingMap()} ${tm.subMap('c', 'a')} ${tm.descendingKeySet()}"  // expect: [c:3] [b:2, a:1] [a:1, b:2, c:3] [c:3, b:2] [a, b, c]
println new TreeMap(tm.headMap('a'))  // expect: [c:3, b:2]
try { Collections.unmodifiableSortedMap(tm).headMap('b').clear() } catch (e) { println e.class }  // expect: class java.lang.UnsupportedOperationException
