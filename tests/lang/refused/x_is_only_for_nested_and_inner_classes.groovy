class A { def f() { A.this } } // expect error: 'A.this' is only for nested and inner classes
