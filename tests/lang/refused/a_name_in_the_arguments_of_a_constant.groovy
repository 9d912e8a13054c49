enum E { A(zz); E(x) { } } // expect error: 'zz' is used in static code but is neither a local variable nor a static field
