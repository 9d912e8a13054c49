Runnable r = { println 'run' }
r.run()
Comparator c = { a, b -> b <=> a }
println([1, 3, 2].sort(c))
interface Two { def a(x); def b() }
def t = { Object[] args -> "called ${args.size()}" } as Two
println t.a(1) + ' ' + t.b()
def m = [a: { "a $it" }, b: { 'b' }] as Two
println m.a(7) + m.b()
def take(Runnable q) { q.run(); 'taken' }
println take { println 'inside' }
def call(java.util.concurrent.Callable q) { q.call() }
println call { 5 }
// expect: run
// expect: null
// expect: called 1 called 0
// expect: a 7b
// expect: inside
// expect: taken
// expect: 5
