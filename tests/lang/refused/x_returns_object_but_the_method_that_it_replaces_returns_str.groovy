class A { String foo() {} }; class B extends A { def foo() {1} } // expect error: 'foo' returns Object, but the method that it replaces returns String
