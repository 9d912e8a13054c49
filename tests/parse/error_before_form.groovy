1 = 2
def f(static p) { }
try { }
for (int i = 0, j = 1; i < 2; i++) { }
