def a = 1
def b = 2
if (b) { def a = 2 }
def c = { a -> }
for (b in 1..2) { }
def f(p) { def p = 1 }
def g(final q) { q = 2 }
try { } catch (a) { }
def o = new Object() { def m() { def c = 1 } }
class D { def m(x) { { x -> } } }
def (h, h) = [1, 2]
