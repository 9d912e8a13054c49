def t(c) { try { println c() } catch (Throwable e) { println e.toString().readLines()[0] } }
class A { def getP() { 'ap' }; final f = 3; boolean b; int i; void setE(v) { throw new IllegalStateException('e') } 
  def single() { { v -> p = v; p } } }
class B { def q = 1; void setP(v) { q = v }; def getF() { 'bf' } }
t { new A().with { p = 7; p } }  // expect: ap
t { new A().with { f = 7; f } }  // expect: 3
t { new A().with { b = null; b } }  // expect: false
t { new A().with { i = null; i } }  // expect: 0
t { new A().with { i = 'x'; i } }  // expect: 120
t { new A().with { e = 'x'; i } }  // expect: java.lang.IllegalStateException: e
t { def c = new A().single(); c.delegate = new B(); c(5) }  // expect: ap
t { def c = new A().single(); c(5) }  // expect: groovy.lang.ReadOnlyPropertyException: Cannot set readonly property: p for class: A
t { def c = new A().single(); c.delegate = new B(); c.resolveStrategy = 1; c(6) }  // expect: ap
t { def c = new A().single(); c.delegate = [:]; c(6) }  // expect: ap
t { def c = new A().single(); c.delegate = 'x'; c(6) }  // expect: groovy.lang.ReadOnlyPropertyException: Cannot set readonly property: p for class: A
t { def c = new A().single(); c.delegate = 'x'; c.resolveStrategy = 1;c(6) }  // expect: groovy.lang.MissingPropertyException: No such property: p for class: java.lang.String
t { p }  // expect: 7
t { 'abc'.with { zork = 5; zork } }  // expect: 5
t { [1].with { zork2 = 5; zork2 } }  // expect: 5
t { 5.with { zork3 = 5; zork3 } }  // expect: 5
t { [1].with { first = 5 } }  // expect: 5
class C { def go() { def c = { zz = 5 }; c.delegate = new A(); c() } 
 def go2() { def c = { f = 5 }; c.delegate = new A(); c() } 
 def go3() { def c = { f = 5 }; c.delegate = new A(); c.resolveStrategy = 1; c() } 
 def go4() { def c = { i = 'x' }; c.delegate = new A(); c.resolveStrategy = 1; c() } 
 def go5() { def c = { b = null }; c.delegate = new A(); c.resolveStrategy = 1; c() } 
 def go6() { def c = { [1].each { zz = it } }; c.delegate = new A(); c.resolveStrategy = 1; c() } 
}
t { new C().go() }  // expect: groovy.lang.MissingPropertyException: No such property: zz for class: C
t { new C().go2() }  // expect: groovy.lang.MissingPropertyException: No such property: f for class: C
t { new C().go3() }  // expect: groovy.lang.ReadOnlyPropertyException: Cannot set readonly property: f for class: A
t { new C().go4() }  // expect: x
t { new C().go5() }  // expect: java.lang.IllegalArgumentException
t { new C().go6() }  // expect: groovy.lang.MissingPropertyException: No such property: zz for class: A
class Mp { def none() { 1 }; def over(String s) { s }; static st(a, b = 2) { [a, b] } }
class Mm { def methodMissing(String n, a) { 'mm' } }
t { Mp.&none.call() }  // expect: java.lang.IllegalArgumentException: object is not an instance of declaring class
t { Mp.&none.call(1) }  // expect: groovy.lang.MissingMethodException: No signature of method: Mp.none() is applicable for argument types: (java.lang.Integer) values: [1]
t { Mp.&st.call([1, 2]) }  // expect: [[1, 2], 2]
t { Mp.&st.call([1, 2], 3) }  // expect: [[1, 2], 3]
t { Mm.&foo.call(3) }  // expect: java.lang.IllegalArgumentException: object is not an instance of declaring class
t { Mp.&foo.call(3) }  // expect: groovy.lang.MissingMethodException: No signature of method: Mp.foo() is applicable for argument types: (java.lang.Integer) values: [3]
t { [[1, 2], [3, 4]].collect(Math.&max) }  // expect: [2, 4]
t { null.&foo }  // expect: java.lang.NullPointerException: Cannot access method pointer for 'foo' on null object
t { def n = null; n.&foo }  // expect: java.lang.NullPointerException: Cannot access method pointer for 'foo' on null object
t { ['a', 'b'].collect(String.&toUpperCase) }  // expect: groovy.lang.MissingMethodException: No signature of method: java.lang.String.toUpperCase() is applicable for argument types: (java.lang.String) values: [a]
t { ['a', 'b'].collect(String.&valueOf) }  // expect: [a, b]
