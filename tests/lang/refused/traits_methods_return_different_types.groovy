// oracle differs: Groovy tells no line
trait S { String f() { 's' } }; trait D { def f() { 1 } }; class X implements S, D { } // expect error: the traits' methods 'f' return different types
