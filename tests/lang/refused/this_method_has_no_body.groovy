class A { native def foo() } // expect error: this method has no body
