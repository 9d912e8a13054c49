x = 5
def y = 6
def c = { x + y }
println c()
x = 10; y = 1
println c()
def m() { x * 2 }
println m()
try { q() } catch (MissingMethodException e) { println e.method }
def q2() { try { y } catch (MissingPropertyException e) { 'no ' + e.property } }
println q2()
// expect: 11
// expect: 11
// expect: 20
// expect: q
// expect: no y
