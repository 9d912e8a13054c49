@groovy.transform.builder.Builder(foo = 1) class A { } // expect error: this annotation has no member 'foo'
