import java.util.concurrent.*
def f = { String n, c -> try { println "$n ${c()}" } catch (Throwable e) { println "$n ${e.class.name}: $e.message" } }
for (q in [new LinkedBlockingQueue([1]), new LinkedBlockingDeque([1]), new ArrayBlockingQueue(5), new PriorityBlockingQueue([3])]) {
  f("${q.class.simpleName} offer") { [q.offer(2, 1L, TimeUnit.SECONDS), q.poll(1L, TimeUnit.SECONDS), q] }
  f("${q.class.simpleName} poll") { q.clear(); q.poll(1L, TimeUnit.MILLISECONDS) }
  f("${q.class.simpleName} null") { q.offer(null, 1L, TimeUnit.MILLISECONDS) }
}
def d = new LinkedBlockingDeque([1, 2, 3])
f('deque') { [d.offerFirst(0, 1L, TimeUnit.SECONDS), d.offerLast(4, 1L, TimeUnit.SECONDS), d.putFirst(-1), d.putLast(5), d] }
f('deque take') { [d.takeFirst(), d.takeLast(), d.pollFirst(1L, TimeUnit.SECONDS), d.pollLast(1L, TimeUnit.SECONDS), d] }
f('deque null') { d.putFirst(null) }
f('bounded') { def q = new ArrayBlockingQueue(1); [q.offer(1), q.offer(2), q.offer(3, 1L, TimeUnit.MILLISECONDS), q.remainingCapacity(), q] }
f('bounded add') { def q = new ArrayBlockingQueue(1); q.add(1); q.add(2) }
f('bounded 2') { def q = new LinkedBlockingQueue(1); [q.offer(1), q.offer(2), q.offer(3, 1L, TimeUnit.MILLISECONDS), q.remainingCapacity(), q] }
f('bounded 3') { def q = new LinkedBlockingDeque(1); [q.offerFirst(1), q.offerLast(2), q.remainingCapacity(), q] }
f('bounded 4') { def q = new LinkedBlockingDeque(1); q.addFirst(1); q.addLast(2) }
f('bounded 5') { new ArrayBlockingQueue(0) }
f('bounded 6') { new LinkedBlockingQueue(0) }
// expect: LinkedBlockingQueue offer [true, 1, [2]]
// expect: LinkedBlockingQueue poll null
// expect: LinkedBlockingQueue null java.lang.NullPointerException: null
// expect: LinkedBlockingDeque offer [true, 1, [2]]
// expect: LinkedBlockingDeque poll null
// expect: LinkedBlockingDeque null java.lang.NullPointerException: null
// expect: ArrayBlockingQueue offer [true, 2, []]
// expect: ArrayBlockingQueue poll null
// expect: ArrayBlockingQueue null java.lang.NullPointerException: null
// expect: PriorityBlockingQueue offer [true, 2, [3]]
// expect: PriorityBlockingQueue poll null
// expect: PriorityBlockingQueue null java.lang.NullPointerException: null
// expect: deque [true, true, null, null, [-1, 0, 1, 2, 3, 4, 5]]
// expect: deque take [-1, 5, 0, 4, [1, 2, 3]]
// expect: deque null java.lang.NullPointerException: null
// expect: bounded [true, false, false, 0, [1]]
// expect: bounded add java.lang.IllegalStateException: Queue full
// expect: bounded 2 [true, false, false, 0, [1]]
// expect: bounded 3 [true, false, 0, [1]]
// expect: bounded 4 java.lang.IllegalStateException: Deque full
// expect: bounded 5 java.lang.IllegalArgumentException: null
// expect: bounded 6 java.lang.IllegalArgumentException: null
