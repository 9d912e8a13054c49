class A { List foo() {} }; class B extends A { Map foo() {1} } // expect error: 'foo' returns Map, but the method that it replaces returns List
