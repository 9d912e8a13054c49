def a = { it }, b = { -> 1 }, c = { x -> x }
println a() + '' + a(5)
println b()
try { b(1) } catch (MissingMethodException e) { println 'no parameters' }
println a.maximumNumberOfParameters + ' ' + b.maximumNumberOfParameters + ' ' + c.maximumNumberOfParameters
println c.parameterTypes*.name
println({ int x, String y -> }.parameterTypes*.name)
println([[1, 2], [3, 4]].collect { x, y -> x + y })
println([a: 1].collect { k, v -> k + v })
println([a: 1].collect { it.key })
// expect: null5
// expect: 1
// expect: no parameters
// expect: 1 0 1
// expect: [java.lang.Object]
// expect: [int, java.lang.String]
// expect: [3, 7]
// expect: [a1]
// expect: [a]
