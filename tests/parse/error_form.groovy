1 = 2
foo(k: 1, k: 2)
x = [a: 1, 2]
try { }
switch (a) { default: b; default: c }
def f(static p) { }
private public def g() { }
for (int i = 0, j = 1; i < 2; i++) { }
