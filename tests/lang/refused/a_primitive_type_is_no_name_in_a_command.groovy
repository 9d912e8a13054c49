def f(x) { [int: { it }] }
f 1 int { 5 } // expect error: a primitive type cannot be used as a method's name
