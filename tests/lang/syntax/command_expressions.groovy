def take(x) { [from: { y -> "$x from $y" }, and: { y -> [go: { z -> "$x $y $z" }] }] }
println take(1).from(2)
def r = take 1 from 2
println r
println(take('a').and('b').go('c'))
def turn(d) { [then: { e -> println "$d then $e" }] }
turn 'left' then 'right'
def call2(Map m, c) { println "$m ${c()}" }
call2 a: 1, b: 2, { 'closure' }
def one(x) { println x }
one 'paren-less'
one([1, 2])
one a: 1
def l = [1, 2, 3]
println l.collect { it * 2 }.findAll { it > 2 }
l.each { print it }; println()
def two(a, Closure c) { c(a) }
println two(3) { it + 1 }
// expect: 1 from 2
// expect: 1 from 2
// expect: a b c
// expect: left then right
// expect: [a:1, b:2] closure
// expect: paren-less
// expect: [1, 2]
// expect: [a:1]
// expect: [4, 6]
// expect: 123
// expect: 4
