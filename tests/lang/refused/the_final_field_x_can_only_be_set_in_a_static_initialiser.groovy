class A { static final x = 1; static foo() { x = 2 } } // expect error: the final field 'x' can only be set in a static initialiser
