def m = [f: { a -> a * 2 }, g: { -> 'g' }]
println m.f(4) + ' ' + m.g() + ' ' + m['f'](5)
class A { def op = { it + 1 }; Closure other = { -> op(10) } }
def a = new A()
println a.op(1) + ' ' + a.other()
a.op = { it * 100 }
println a.op(1) + ' ' + a.other()
println a.op.call(2)
// expect: 8 g 10
// expect: 2 11
// expect: 100 1000
// expect: 200
