class A { def f() { 'class' } }
def a = new A(), b = new A()
a.metaClass.f = { -> 'instance' }
a.metaClass.g = { -> 'g' }
println a.f() + ' ' + b.f() + ' ' + a.g()
try { b.g() } catch (MissingMethodException e) { println 'no g' }
a.metaClass = null
println a.f()
// expect: instance class g
// expect: no g
// expect: class
