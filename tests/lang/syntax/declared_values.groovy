// A variable can be declared where a list, an index, a named argument or a constructor takes a value.
def l = [int x = 5, 6]
println l
println x
def m = [a: String s = 'q', b: s * 2]
println m
println l[int i = 1]
println i
println(new Date(long t = 5L).time + t)
def f = { it }
println f([def y = 3, String u])
println u
println([*List r = [1, 2], 3])
println r
def h(a) { a.x + a.z }
println h(x: int w = 4, z: w)
try { println([int n = 'no']) } catch (e) { println e.class.simpleName }
// expect: [5, 6]
// expect: 5
// expect: [a:q, b:qq]
// expect: 6
// expect: 1
// expect: 10
// expect: [3, null]
// expect: null
// expect: [1, 2, 3]
// expect: [1, 2]
// expect: 8
// expect: GroovyCastException
