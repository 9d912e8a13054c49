def f(String... xs) { xs.length + ':' + xs.join(',') }
def g(int a, Object... rest) { "$a ${rest as List}" }
println f()
println f('a')
println f('a', 'b')
println f(['x', 'y'] as String[])
println g(1)
println g(1, 2, 'c')
println g(1, null)
def h(Object[] xs) { xs.size() }
println h(1, 2, 3)
// expect: 0:
// expect: 1:a
// expect: 2:a,b
// expect: 2:x,y
// expect: 1 []
// expect: 1 [2, c]
// expect: 1 null
// expect: 3
