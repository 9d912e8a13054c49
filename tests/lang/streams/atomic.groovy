import java.util.concurrent.atomic.*
def n = new AtomicInteger(5)
println n.incrementAndGet()  // expect: 6
println n.getAndAdd(10)  // expect: 6
println n.get()  // expect: 16
println n  // expect: 16
println n.compareAndSet(16, 1)  // expect: true
println n.intValue()  // expect: 1
def l = new AtomicLong()
println l.addAndGet(3)  // expect: 3
def r = new AtomicReference('a')
r.set('b')
println r.get()  // expect: b
println new AtomicBoolean(true).get()  // expect: true
