def f(Object... x) { x }
f 1,, 2 // expect error: unexpected ','
