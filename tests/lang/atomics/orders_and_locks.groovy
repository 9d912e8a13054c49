import java.util.concurrent.*
import java.util.concurrent.atomic.*
import java.util.concurrent.locks.*
def f = { String n, c -> try { println "$n ${c()}" } catch (Throwable e) { println "$n ${e.class.name}: $e.message" } }
for (cls in [AtomicLong, AtomicInteger]) {
  def a = cls.newInstance(5)
  f('getAndAccumulate') { [a.getAndAccumulate(3, { x, y -> x * y }), a.get()] }
  f('compareAndExchange') { [a.compareAndExchange(15, 4), a.compareAndExchange(15, 7), a.get(), a.compareAndExchangeAcquire(4, 5), a.compareAndExchangeRelease(5, 4)] }
  f('plain') { a.setPlain(8); a.setOpaque(9); [a.getPlain(), a.getOpaque(), a.getAcquire()] }
  f('setRelease') { a.setRelease(10); a.get() }
  f('weak') { [a.weakCompareAndSet(10, 11), a.weakCompareAndSetPlain(11, 12), a.weakCompareAndSetAcquire(12, 13), a.weakCompareAndSetRelease(13, 14), a.weakCompareAndSetVolatile(1, 2), a.get()] }
}
def r = new AtomicReference('x')
f('ref') { [r.compareAndExchange('y', 'z'), r.compareAndExchange(r.get(), 'w'), r.get(), r.getAndAccumulate('!', { x, y -> x + y }), r.accumulateAndGet('?', { x, y -> x + y })] }
f('ref 2') { r.lazySet('q'); r.setPlain(r.getPlain() + '1'); [r.getAcquire(), r.weakCompareAndSet('n', 'm')] }
def b = new AtomicBoolean(true)
f('bool') { b.lazySet(false); [b.compareAndExchange(false, true), b.get(), b.getPlain(), b.weakCompareAndSet(true, false), b.getAcquire()] }
f('ref update') { def x = new AtomicReference([1]); [x.updateAndGet { it + 2 }, x.getAndUpdate { it + 3 }, x] }
def lock = new ReentrantLock(), fair = new ReentrantLock(true)
f('lock') { lock.lock(); lock.lockInterruptibly(); [lock.holdCount, lock.isHeldByCurrentThread(), lock.isFair(), fair.isFair(), lock.isLocked(), lock.queueLength, lock.hasQueuedThreads()] }
f('try') { [lock.tryLock(1L, TimeUnit.SECONDS), lock.holdCount] }
f('unlock') { 3.times { lock.unlock() }; [lock.holdCount, lock.isHeldByCurrentThread()] }
f('unlock too often') { lock.unlock() }
f('text') { fair.toString().replaceAll(/@[0-9a-f]+/, '@') }
f('text 2') { lock.lock(); lock.toString().replaceAll(/@[0-9a-f]+/, '@').replaceAll(/thread .*/, 'thread') }
// expect: getAndAccumulate [5, 15]
// expect: compareAndExchange [15, 4, 4, 4, 5]
// expect: plain [9, 9, 9]
// expect: setRelease 10
// expect: weak [true, true, true, true, false, 14]
// expect: getAndAccumulate [5, 15]
// expect: compareAndExchange [15, 4, 4, 4, 5]
// expect: plain [9, 9, 9]
// expect: setRelease 10
// expect: weak [true, true, true, true, false, 14]
// expect: ref [x, x, w, w, w!?]
// expect: ref 2 [q1, false]
// expect: bool [false, true, true, true, false]
// expect: ref update [[1, 2], [1, 2], [1, 2, 3]]
// expect: lock [2, true, false, true, true, 0, false]
// expect: try [true, 3]
// expect: unlock [0, false]
// expect: unlock too often java.lang.IllegalMonitorStateException: null
// expect: text java.util.concurrent.locks.ReentrantLock@[Unlocked]
// expect: text 2 java.util.concurrent.locks.ReentrantLock@[Locked by thread
