def t(c) { try { println c() } catch (Throwable e) { println e.toString().readLines()[0] } }
class A { static over(int x) { 'int' }; static over(x) { 'obj' }
  static viaA() { over(1) }
  static both(int x) { 'A int' } }
class B extends A { static over(Number x) { 'num' }
  static via() { over(1) }
  static viaThis() { this.over(1) }
  def inst() { over(1) }
  def inst2() { this.over(1) }
  def inClosure() { [1].collect { over(it) } }
  static inClosure2() { [1].collect { over(it) } }
  static both(Object x) { 'B obj' } }
class C extends B { static over(String s) { 'str' } }
t { [B.over(null), C.over(null), new B().over(null)] }  // expect: [num, str, obj]
t { [B.over(1), C.over(1), new B().over(1)] }  // expect: [num, num, int]
t { [B.over(1L), C.over(1L), new B().over(1L)] }  // expect: [num, num, num]
t { [B.over("a"), C.over("a"), new B().over("a")] }  // expect: [obj, str, obj]
t { B.via() }  // expect: num
t { B.viaThis() }  // expect: num
t { B.viaA() }  // expect: int
t { B.inClosure2() }  // expect: [num]
t { B.both(1) }  // expect: B obj
t { C.both(1) }  // expect: B obj
t { new B().both(1) }  // expect: A int
t { B.&over.call(1) }  // expect: int
t { def k = B; k.over(1) }  // expect: num
t { B."${'over'}"(1) }  // expect: num
t { B.metaClass.invokeStaticMethod(B, 'over', [1] as Object[]) }  // expect: num

println([null, 1L].collect { new B().over(it) })  // expect: [obj, num]
