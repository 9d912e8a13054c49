class A { final x; def f() { x = 3 } } // expect error: the final field 'x' can only be set in a constructor
