class Outer {
  private int n = 3
  class Inner { int twice() { n * 2 }; def me() { Outer.this } }
  static class Nested { int v = 7 }
  def make() { new Inner() }
}
def o = new Outer()
println o.make().twice()
println o.make().me().is(o)
println new Outer.Nested().v
println new Outer.Inner(o).twice()
println Outer.Inner.name + ' ' + Outer.Nested.simpleName
// expect: 6
// expect: true
// expect: 7
// expect: 6
// expect: Outer$Inner Nested
