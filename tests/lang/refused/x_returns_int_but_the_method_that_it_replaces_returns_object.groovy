class A { def foo() {} }; class B extends A { int foo() {1} } // expect error: 'foo' returns int, but the method that it replaces returns Object
