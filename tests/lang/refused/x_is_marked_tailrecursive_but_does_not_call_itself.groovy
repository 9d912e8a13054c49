import groovy.transform.*
class A { @TailRecursive def f(n) { n } } // expect error: 'f' is marked @TailRecursive but does not call itself
