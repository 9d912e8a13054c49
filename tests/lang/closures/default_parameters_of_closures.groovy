def f = { a, b = a * 2, c = 'c' -> "$a $b $c" }
println f(1)
println f(1, 5)
println f(1, 5, 6)
def g = { int x = 4 -> x }
println g() + g(1)
println f.maximumNumberOfParameters
// expect: 1 2 c
// expect: 1 5 c
// expect: 1 5 6
// expect: 5
// expect: 3
