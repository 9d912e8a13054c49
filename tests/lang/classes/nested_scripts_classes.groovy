class Counter { static instances = []; Counter() { instances << this } }
3.times { new Counter() }
println Counter.instances.size()
def makeAdder(n) { new Object() { def add(x) { x + n } } }
println makeAdder(5).add(2)
// expect: 3
// expect: 7
