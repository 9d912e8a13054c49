import java.util.concurrent.*

def f = { n, c -> try { println "$n ${c()}" } catch (Throwable e) { println "$n ${e.class.name}: $e.message" } }
f(1) { new LinkedBlockingQueue(2).addAll([1,2,3]) }
f(2) { new ArrayBlockingQueue(2, true, [1,2,3]) }
f(3) { new ArrayBlockingQueue(2, true, [1]).remainingCapacity() }
f(4) { new ArrayBlockingQueue(2, false) }
f(6) { def q = new LinkedBlockingDeque(1); q.push(1); q.push(2) }
f(7) { def q = new LinkedBlockingDeque(1); q.add(1); q.add(2) }
f(8) { def q = new LinkedBlockingDeque(1); q.offerFirst(1, 1L, TimeUnit.SECONDS); q.offerLast(2, 1L, TimeUnit.MILLISECONDS) }
f(9) { new LinkedBlockingQueue([1, null]) }
f(11) { new ArrayBlockingQueue(-2) }
f(12) { new LinkedBlockingDeque(-2) }
f(13) { new LinkedBlockingQueue([1,2]).remainingCapacity() }
f(14) { new LinkedBlockingDeque([1,2]).remainingCapacity() }
f(15) { def q = new LinkedBlockingQueue(3); q.addAll([1, 2]); [q.plus([3]).getClass(), q.findAll { true }.getClass()] }
f(16) { new PriorityBlockingQueue([1,2]).remainingCapacity() }
f(17) { new PriorityBlockingQueue(1).addAll([1,2]) }
f(18) { new PriorityBlockingQueue(0) }
f(19) { def q = new LinkedBlockingQueue(3); q.addAll([1, 2]); q.clear(); q.addAll([1,2,3]); q }
f(20) { def q = new ArrayBlockingQueue(2); q.addAll([]) }
// expect: 1 java.lang.IllegalStateException: Queue full
// expect: 2 java.lang.IllegalArgumentException: null
// expect: 3 1
// expect: 4 []
// expect: 6 java.lang.IllegalStateException: Deque full
// expect: 7 java.lang.IllegalStateException: Deque full
// expect: 8 false
// expect: 9 java.lang.NullPointerException: null
// expect: 11 java.lang.IllegalArgumentException: null
// expect: 12 java.lang.IllegalArgumentException: null
// expect: 13 2147483645
// expect: 14 2147483645
// expect: 15 [class java.util.LinkedList, class java.util.LinkedList]
// expect: 16 2147483647
// expect: 17 true
// expect: 18 java.lang.IllegalArgumentException: null
// expect: 19 [1, 2, 3]
// expect: 20 false
