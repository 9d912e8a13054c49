def said(c) { try { c() } catch (e) { println e.message } }
def f(a = 1, b = a) { "$a $b" }
said { println f() }
println f(3)
println f(3, 4)
def g(int a = 1, List b = [a, 2]) { "$a $b" }
said { println g() }
println g(5)
def c = { a, b = 2, c = b -> "$a $b $c" }
said { println c(1) }
println c(1, 7)
class Counter {
    def step = 'property'
    def next(from, step = 1, to = step) { "$from $step $to" }
}
println new Counter().next(0)
println new Counter().next(0, 5)
def shared(a = 1, b = { a }) { b() }
println shared()
println shared(2)
// expect: No such property: a for class: a_default_does_not_see_a_parameter_left_out
// expect: 3 3
// expect: 3 4
// expect: No such property: a for class: a_default_does_not_see_a_parameter_left_out
// expect: 5 [5, 2]
// expect: No such property: b for class: a_default_does_not_see_a_parameter_left_out
// expect: 1 7 7
// expect: 0 1 property
// expect: 0 5 5
// expect: 1
// expect: 2
