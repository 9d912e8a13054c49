// Atomics take what they hold, and no other numbers; references keep what they are given, as it is.
import java.util.concurrent.atomic.*

def tell = { Closure call ->
    try {
        println call()
    } catch (MissingMethodException e) {
        println e.message.readLines()[0].replaceAll(' values:.*', '')
    }
}
tell { new AtomicInteger(1).addAndGet(2L) }
tell { new AtomicInteger(1).addAndGet(2 as short) }
tell { new AtomicInteger(1).set(2.5) }
tell { new AtomicInteger(1).getAndSet(null) }
tell { new AtomicInteger(1).compareAndSet(1, 'x') }
tell { new AtomicInteger(1000).compareAndSet(1000, 7) }
tell { def n = new AtomicLong(1); n.set(2); n.get().class }
tell { new AtomicLong(1).compareAndExchange(1, 7) }
tell { new AtomicLong(1).compareAndExchange(1, 7G) }
tell { new AtomicLong(1).updateAndGet { it * 3 } }
tell { new AtomicLong(1).updateAndGet(3) }
tell { new AtomicInteger(3).accumulateAndGet(4, Math.&max) }
tell { new AtomicInteger(3).accumulateAndGet(4, 5) }
tell { new AtomicBoolean(true).compareAndSet(true, 'x') }
tell { new AtomicBoolean(true).compareAndSet(true, false) }
tell { new AtomicReference(1).updateAndGet { it + 1L }.class }
tell { new AtomicReference(1).updateAndGet { 2.5 } }
tell { new AtomicReference(1).accumulateAndGet('x') { a, b -> "$a$b" } }
// expect: No signature of method: java.util.concurrent.atomic.AtomicInteger.addAndGet() is applicable for argument types: (java.lang.Long)
// expect: 3
// expect: No signature of method: java.util.concurrent.atomic.AtomicInteger.set() is applicable for argument types: (java.math.BigDecimal)
// expect: No signature of method: java.util.concurrent.atomic.AtomicInteger.getAndSet() is applicable for argument types: (null)
// expect: No signature of method: java.util.concurrent.atomic.AtomicInteger.compareAndSet() is applicable for argument types: (java.lang.Integer, java.lang.String)
// expect: true
// expect: class java.lang.Long
// expect: 1
// expect: No signature of method: java.util.concurrent.atomic.AtomicLong.compareAndExchange() is applicable for argument types: (java.lang.Integer, java.math.BigInteger)
// expect: 3
// expect: No signature of method: java.util.concurrent.atomic.AtomicLong.updateAndGet() is applicable for argument types: (java.lang.Integer)
// expect: 4
// expect: No signature of method: java.util.concurrent.atomic.AtomicInteger.accumulateAndGet() is applicable for argument types: (java.lang.Integer, java.lang.Integer)
// expect: No signature of method: java.util.concurrent.atomic.AtomicBoolean.compareAndSet() is applicable for argument types: (java.lang.Boolean, java.lang.String)
// expect: true
// expect: class java.lang.Long
// expect: 2.5
// expect: 1x
