// A list that the first closure yields becomes the arguments of a second one with several parameters.
def pair = { [it, it + 1] }
println((pair >> { a, b -> "$a/$b" })(1))
println((pair >> { a, b, c -> a + b + c }.curry(10))(1))
println((pair >> { it.size() })(1))
// expect: 1/2
// expect: 13
// expect: 2
