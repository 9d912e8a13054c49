def fails = { c -> try { println c() } catch (GroovyRuntimeException e) { println e.message.readLines()[0] } }
fails { 'abc'[null] }
fails { [1, 2][null] }
fails { (1..2)[null] }
// expect: Ambiguous method overloading for method java.lang.String#getAt.
// expect: Ambiguous method overloading for method java.util.ArrayList#getAt.
// expect: Ambiguous method overloading for method groovy.lang.IntRange#getAt.
