import groovy.transform.*
class A { @Memoized def f = 1 } // expect error: the annotation @Memoized is not allowed on a field
