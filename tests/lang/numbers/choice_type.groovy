// ?: and ?: of two numbers whose types the compiler knows yield the wider type.
int i = 1
long j = 2
def free = 1
println true ? 3 : 100d  // expect: 3.0
println((true ? 1 : 2L).class.simpleName)  // expect: Long
println 5 ?: 2d  // expect: 5.0
println true ? i : 2d  // expect: 1.0
println true ? free : 2d  // expect: 1
println((true ? i + 1 : j).class.simpleName)  // expect: Integer
int k = 1
println((true ? k + 1 : j).class.simpleName)  // expect: Long
println true ? i / 2 : 2d  // expect: 0.5
println true ? i ** 2 : 2d  // expect: 1
println true ? 1 : 2.5  // expect: 1
println true ? (char) 65 : 2  // expect: A
println true ? -1 : (double) 2  // expect: -1.0
def c = { true ? i : 2d }
println c()  // expect: 1.0
def f(int p) { true ? p : 2d }
println f(4)  // expect: 4.0
class Q { int n = 1; def f() { true ? n : 2f } }
println new Q().f()  // expect: 1.0
println true ? null : 2d  // expect: null
