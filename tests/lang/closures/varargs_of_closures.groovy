def f = { String s, Object... rest -> "$s ${rest as List}" }
println f('a')
println f('a', 1)
println f('a', 1, 2)
def g = { ... xs -> xs.length }
println g(1, 2, 3)
def h = { int[] xs -> xs.sum() }
println h(1, 2)
println h([4, 5] as int[])
// expect: a []
// expect: a [1]
// expect: a [1, 2]
// expect: 3
// expect: 3
// expect: 9
