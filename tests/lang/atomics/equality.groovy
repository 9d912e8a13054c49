import java.util.concurrent.atomic.AtomicInteger
def a = new AtomicInteger(1)
println a.equals(new AtomicInteger(1))  // expect: false
println a.equals(a)  // expect: true
println a.equals(1)  // expect: false
