def f = { a, b, c -> "$a$b$c" }
println f.curry(1)(2, 3)
println f.curry(1, 2)(3)
println f.rcurry(3)(1, 2)
println f.ncurry(1, 'x')(1, 3)
println f.ncurry(1, 'x', 'y')(1)
println f.curry(1).rcurry(9)(5)
println f.curry(1).maximumNumberOfParameters
def v = { Object... xs -> xs.size() }
println v.curry(1)(2, 3)
println f.curry(1).class.simpleName
// expect: 123
// expect: 123
// expect: 123
// expect: 1x3
// expect: 1xy
// expect: 159
// expect: 2
// expect: 3
// expect: CurriedClosure
