class A { def x = 1; def getX() { 'getter' }; def y = null }
def a = new A(), n = null
println a.x + a.@x
println n?.x + '' + n?.m() + n?.y?.z
println a.y?.foo?.bar
println a?.x
println([a, null]*.x)
println a.'x' + a."${'x'}" + a['x']
// expect: getter1
// expect: nullnullnull
// expect: null
// expect: getter
// expect: [getter, null]
// expect: gettergettergetter
