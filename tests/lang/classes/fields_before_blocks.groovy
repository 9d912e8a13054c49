class A { static log = []
  static n(x) { log << x; x }
  { n('b1') }
  def a = n('a');
  { n('b2') }
  static { n('s1') }
  static s = n('s');
  static { n('s2') }
  def b = n('b')
  static s2 = n('s2f')
  A() { n('ctor') }
}
class B extends A { { n('B1') }
  def c = n('c')
  static { n('sB') }
  static sc = n('sc')
}
trait T { def tf = A.n('tf') }
class C implements T { { A.n('cblock') }
 def cf = A.n('cf') }
class F { static l = []; def x = 5; { y = x + 1 }
 def y; { l << y }
 def z = y }
def f = new F()
println([f.x, f.y, f.z, F.l])  // expect: [5, 6, null, [6]]
new A()
println A.log  // expect: [s, s2f, s1, s2, a, b, b1, b2, ctor]
A.log.clear()
new B()
println A.log  // expect: [sc, sB, a, b, b1, b2, ctor, c, B1]
A.log.clear()
new C()
println A.log  // expect: [cf, cblock, tf]
