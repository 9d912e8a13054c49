import groovy.transform.*
@Singleton class A { A(int x) {} } // expect error: the @Singleton class 'A' cannot have constructors of its own, unless with strict = false
