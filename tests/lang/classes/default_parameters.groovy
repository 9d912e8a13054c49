def f(a, b = 2, c = a * 10) { "$a $b $c" }
println f(1)
println f(1, 5)
println f(1, 5, 6)
def g(String s = 'x', int n) { "$s$n" }
println g(4)
println g('y', 4)
class A { def x; A(x = 'dflt') { this.x = x } }
println new A().x
// expect: 1 2 10
// expect: 1 5 10
// expect: 1 5 6
// expect: x4
// expect: y4
// expect: dflt
