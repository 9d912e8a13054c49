class A { private x() {}; def x(int y) {} } // expect error: private and other methods cannot share the name 'x'
