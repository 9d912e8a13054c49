class A { @Override def foo() {} } // expect error: 'foo' is marked @Override but replaces no method
