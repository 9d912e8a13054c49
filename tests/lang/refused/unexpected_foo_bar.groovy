class A { "foo bar"() { 1 } } // expect error: unexpected "foo bar"
