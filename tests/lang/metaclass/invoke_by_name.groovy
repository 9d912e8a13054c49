class A { def x = 1; def f(a, b) { a + b }; static s() { 's' } }
def a = new A()
println a."f"(1, 2)
def n = 'f'; println a."$n"(3, 4)
println a."${'x'}"
println a.invokeMethod('f', [5, 6] as Object[])

println A.metaClass.invokeStaticMethod(A, 's')
println a.getProperty('x') + a.metaClass.getProperty(a, 'x')
a.setProperty('x', 9); println a.x
a['x'] = 10; println a['x']
// expect: 3
// expect: 7
// expect: 1
// expect: 11
// expect: s
// expect: 2
// expect: 9
// expect: 10
