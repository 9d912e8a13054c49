def plus = { it + 1 }, times = { it * 10 }
println((plus >> times)(2))
println((plus << times)(2))
println([1, 2].collect(plus >> times >> { "<$it>" }))
def up = "abc".&toUpperCase
println(up())
// expect: 30
// expect: 21
// expect: [<20>, <30>]
// expect: ABC
