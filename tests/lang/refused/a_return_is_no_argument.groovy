def f(x) { x }
f(return 5) // expect error: this is a statement, which has no value
