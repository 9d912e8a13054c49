class A { @Lazy List xs = { println 'made'; [1, 2] }(); @Lazy volatile String s = 'once' }
def a = new A()
println 'before'
println a.xs
println a.xs
println a.s
class B { static int count = 0; @Lazy int n = ++count }
def b = new B(); println b.n + ' ' + b.n + ' ' + B.count
// expect: before
// expect: made
// expect: [1, 2]
// expect: [1, 2]
// expect: once
// expect: 1 1 1
