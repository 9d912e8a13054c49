abstract class A {}; new A() // expect error: 'A' is abstract: no object can be made of it
