def f(int... a, b) {} // expect error: the parameter with '...' must be the last one
