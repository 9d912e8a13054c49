import groovy.transform.*
@ToString(includeNames='x') class A { int x } // expect error: the member 'includeNames' of this annotation takes a boolean
