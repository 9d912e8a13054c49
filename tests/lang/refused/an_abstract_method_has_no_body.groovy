abstract class A { abstract def x() { } } // expect error: an abstract method has no body
