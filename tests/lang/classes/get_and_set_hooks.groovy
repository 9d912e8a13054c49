class A {
  def seen = []
  def getProperty(String n) { n == 'seen' ? this.@seen : "get $n" }
  void setProperty(String n, v) { this.@seen << "$n=$v" }
}
def a = new A()
println a.foo
a.bar = 3
println a.seen
class B { def propertyMissing(String n) { "missing $n" }; def propertyMissing(String n, v) { println "set $n to $v" }; def here = 1 }
def b = new B()
println b.here + ' ' + b.nope
b.nope = 4
class C { def methodMissing(String n, args) { "$n(${args.join(', ')})" } ; static $static_methodMissing(String n, args) { "static $n" } }
println new C().anything(1, 'x')
println C.other()
// expect: get foo
// expect: [bar=3]
// expect: 1 missing nope
// expect: set nope to 4
// expect: anything(1, x)
// expect: static other
