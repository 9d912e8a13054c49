import groovy.transform.*
@Immutable class A { A() {} ; int x } // expect error: the @Immutable class 'A' cannot have constructors of its own
