import groovy.transform.*
class A { @ToString int x } // expect error: the annotation @ToString is not allowed on a field
