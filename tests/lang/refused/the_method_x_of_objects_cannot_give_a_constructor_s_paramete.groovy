class A { A(a = foo()) {}; def foo() {} } // expect error: the method 'foo' of objects cannot give a constructor's parameter its default value
