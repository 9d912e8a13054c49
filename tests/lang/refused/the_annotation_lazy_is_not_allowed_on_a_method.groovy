class A { @Lazy def f() {} } // expect error: the annotation @Lazy is not allowed on a method
