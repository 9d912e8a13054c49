class A {
  def run() { def outer = { def inner = { [this, owner, delegate] }; [inner(), inner] }; [outer(), outer] }
}
def a = new A()
def (res, outer) = a.run()
println res[0][0].is(a)
println res[0][1].is(outer)
println res[1].owner.is(outer)
println outer.owner.is(a)
println outer.thisObject.is(a)
// expect: true
// expect: true
// expect: true
// expect: true
// expect: true
