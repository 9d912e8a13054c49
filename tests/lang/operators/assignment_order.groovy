// oracle differs: Groovy's compiler evaluates the right side first, and the target of += twice; Jenkins' interpreter, which decides, goes from left to right and once
seen = []
def f(x, value) { seen << x; value }
def t = { Closure c -> c(); println seen; seen.clear() }
t { f(1, [:]).a = f(2, 3) }  // expect: [1, 2]
t { f(1, [0])[f(2, 0)] = f(3, 3) }  // expect: [1, 2, 3]
t { f(1, [a: 1]).a += f(2, 3) }  // expect: [1, 2]
t { f(1, [1])[f(2, 0)]++ }  // expect: [1, 2]
int i = 0
def list = [0, 0, 0]
list[i++] = i
println list  // expect: [1, 0, 0]
