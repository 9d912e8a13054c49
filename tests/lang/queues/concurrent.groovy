def q = new java.util.concurrent.ConcurrentLinkedQueue([1, 2])
q << 3
println q.poll()  // expect: 1
println q  // expect: [2, 3]
def b = new java.util.concurrent.LinkedBlockingQueue()
b.put(1)
println b.take()  // expect: 1
println b.poll()  // expect: null
