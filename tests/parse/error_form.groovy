1 = 2
foo(k: 1, k: 2)
x = [a: 1, 2]
try { }
switch (a) { default: b; default: c }
private public def g() { }
for (int i = 0; int j = 1; i++) { }
foo(int z)
foo(1; 2)
