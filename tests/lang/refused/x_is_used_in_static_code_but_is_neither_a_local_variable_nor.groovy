class A { def x; static g() { x } } // expect error: 'x' is used in static code but is neither a local variable nor a static field
