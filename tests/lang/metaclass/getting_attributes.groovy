class A { private secret = 's'; def open = 'o'; def getOpen() { 'getter' } }
def a = new A()
println a.open + ' ' + a.@open
println a.@secret
a.@open = 'set'; println a.@open
println A.metaClass.getAttribute(a, 'open')
// expect: getter o
// expect: s
// expect: set
// expect: set
