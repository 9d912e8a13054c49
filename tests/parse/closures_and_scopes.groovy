// Slots (#), captures (^), implicit it, names that stay dynamic.
def a = 1
def b = { a + it + free }
def c = { x, y = a -> { -> x + a } }
[1].each { [2].each { it } }
for (i in 1..2) { def d = { i } }
b(1)
free(1)
def method(p, q = p) { a; p + q; { -> p } }
def o = new Object() { def f() { a + g() } }
try { } catch (e) { e }
