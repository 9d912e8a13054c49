interface A { def foo() }; class B implements A { void foo() {1} } // expect error: 'foo' returns void, but the method that it replaces returns Object
