// Variables declared in parameters' default values.
def f(l = [int x = 5], b = 7) { "l=$l b=$b" }
println f(); println f(1); println f(1, 2)
def g = { l = [int a = 5], b = 3 -> [l, b] }
println g() + g(1) + g(1, 2)
trait T { def m(l = [int x = 2], z = 9) { [l, z] } }
class U implements T { }
println new U().m() + new U().m(3)
// expect: l=[5] b=7
// expect: l=1 b=7
// expect: l=1 b=2
// expect: [[5], 3, 1, 3, 1, 2]
// expect: [[2], 9, 3, 9]
