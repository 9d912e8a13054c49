class Y { def foo() { def z = 1; def z = 2 } } // expect error: the current scope already contains a variable of the name z
