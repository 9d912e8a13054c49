class A { def x; static g() { this.x } } // expect error: 'x' belongs to objects, but this code is static
