import groovy.transform.*
@ToString(foo=true) class A { int x } // expect error: this annotation has no member 'foo'
