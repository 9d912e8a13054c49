class A {
  static { println 'static' }
  int x = { println 'field x'; 1 }()
  { println "block $x" }
  int y = { println 'field y'; 2 }()
  A() { println "constructor $x $y" }
}
new A(); new A()
// expect: static
// expect: field x
// expect: field y
// expect: constructor 1 2
// expect: field x
// expect: field y
// expect: constructor 1 2
