class A { abstract foo() } // expect error: the abstract method 'foo' needs an abstract class
