// oracle differs: Java's tree fails over itself, or finds what was there, when its comparator changes it; here the change is told
def changes = { c ->
    def m, on = false
    m = new TreeMap({ a, b -> if (on) { on = false; m.clear() }; a <=> b } as Comparator)
    9.times { m[it] = it }
    on = true
    try { c(m); println 'done' } catch (RuntimeException e) { println e.class.simpleName }
}
changes { it[20] = 1 }
changes { it.get(7) }
changes { it.remove(7) }
changes { it.floorKey(7) }
changes { it.headMap(5).size() }
changes { it.subMap(2, 7).lowerKey(5) }
def m
m = new TreeMap({ a, b -> m?.clear(); 1 } as Comparator)
try { 5.times { m[it] = it } } catch (ConcurrentModificationException e) { println m }

// A queue that is emptied while it is drained: in Java the thread hangs.
def q = new java.util.concurrent.LinkedBlockingQueue((1..9).toList())
def p = new PriorityQueue({ x, y -> q.clear(); x <=> y } as Comparator)
println q.drainTo(p) + ' ' + q + ' ' + p.size()
// expect: ConcurrentModificationException
// expect: ConcurrentModificationException
// expect: ConcurrentModificationException
// expect: ConcurrentModificationException
// expect: done
// expect: done
// expect: [:]
// expect: 9 [] 9
