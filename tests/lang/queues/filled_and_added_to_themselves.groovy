import java.util.concurrent.*
def f = { n, c -> try { println "$n ${c()}" } catch (Throwable e) { println "$n ${e.class.name}: $e.message" } }
def m = new ConcurrentHashMap([a: 1])
f('add to self') { def q = new LinkedBlockingQueue([1]); q.addAll(q) }
f('add to self 4') { def q = new LinkedBlockingDeque([1]); q.addAll(q) }
f('array queue full') { def q = new ArrayBlockingQueue(2); q.addAll([1, 2, 3]) }
f('array queue full 2') { def q = new ArrayBlockingQueue(2); try { q.addAll([1, 2, 3]) } catch (e) { }; q }
f('drain') { def q = new LinkedBlockingQueue(3); q.addAll([1, 2, 3]); def l = []; [q.drainTo(l, 2), l, q, q.remainingCapacity()] }
f('iter remove') { def q = new LinkedBlockingDeque(2); q.add(1); q.add(2); q.removeIf { it == 1 }; [q, q.offer(3), q.offer(4)] }
f('deque null') { new LinkedBlockingDeque([null]) }
f('contains') { def q = new ArrayBlockingQueue(2); q.add(1); [q.contains(1), q.remove(1), q.size(), q.peek(), q.poll()] }
f('element') { new ArrayBlockingQueue(2).element() }
f('clone') { new LinkedBlockingQueue(2).clone() }
f('stream') { def q = new LinkedBlockingQueue([3, 1]); [q.stream().sorted().toList(), q.toArray(), q.collect { it * 2 }, q.iterator().next()] }
f('equals') { new LinkedBlockingQueue([1]) == new LinkedBlockingQueue([1]) }
f('add to self 2') { def q = new ConcurrentLinkedQueue([1]); q.addAll(q) }
f('add to self 3') { def q = new ArrayDeque([1]); q.addAll(q); q }
f('add to other') { def q = new ConcurrentLinkedDeque([1]); [q.addAll([2, 3]), q.addAll([]), q] }
// expect: add to self java.lang.IllegalArgumentException: null
// expect: add to self 4 java.lang.IllegalArgumentException: null
// expect: array queue full java.lang.IllegalStateException: Queue full
// expect: array queue full 2 [1, 2]
// expect: drain [2, [1, 2], [3], 2]
// expect: iter remove [[2, 3], true, false]
// expect: deque null java.lang.NullPointerException: null
// expect: contains [true, true, 0, null, null]
// expect: element java.util.NoSuchElementException: null
// expect: clone java.lang.CloneNotSupportedException: java.util.concurrent.LinkedBlockingQueue
// expect: stream [[1, 3], [3, 1], [6, 2], 3]
// expect: equals false
// expect: add to self 2 java.lang.IllegalArgumentException: null
// expect: add to self 3 java.util.ConcurrentModificationException: null
// expect: add to other [true, false, [1, 2, 3]]
