interface A { def foo() { } } // expect error: a method of an interface has no body
