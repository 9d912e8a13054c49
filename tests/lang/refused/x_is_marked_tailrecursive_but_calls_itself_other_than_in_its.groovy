import groovy.transform.*
class A { @TailRecursive def f(n) { n ? f(n-1) + 1 : 0 } } // expect error: 'f' is marked @TailRecursive but calls itself other than in its last step
