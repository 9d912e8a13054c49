// Closures: counters that keep their variables, composition, closures given to methods.
def counter = { int start ->
    int n = start
    return { int by -> n += by; n }
}
def counters = (0..<10).collect { counter(it) }
int sum = 0
for (int i = 0; i < 5000000; i++) sum = (sum + counters[i % 10](i & 3)) & 0xffffff
println sum

def compose = { f, g -> return { x -> g(f(x)) } }
def work = { it + 1 }
5.times { work = compose(work) { x -> (x * 2) & 0xffff } }
int made = 0
for (int i = 0; i < 600000; i++) made = (made + work(i & 255)) & 0xffffff
println made

def twice(int n, Closure c) { c(n) + c(n + 1) }
int both = 0
2000000.times { i -> both = (both + twice(i) { x -> x & 7 }) & 0xffffff }
println both
