def f(a, a) {} // expect error: the current scope already contains a variable of the name a
