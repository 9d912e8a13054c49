interface A { static foo() } // expect error: the method 'foo' has a modifier that is not for interfaces
