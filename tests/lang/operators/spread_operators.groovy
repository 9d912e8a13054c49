class P { String n; List kids }
def ps = [new P(n: 'a', kids: [1]), new P(n: 'b', kids: [2, 3])]
println ps*.n
println ps.n + ps.kids + ps*.kids*.size()
println([*1..3, *['x', 'y'], 'z'])
println([a: 1, *: [b: 2, c: 3]])
def f(a, b, c) { "$a$b$c" }
println f(*[1, 2, 3]) + f(0, *[1, 2])
println([null, 'x']*.size())
println(['a', 'b']*.toUpperCase().join())
def args = [1, 2]; println Math.max(*args)
println([[1, 2], [3]]*.sum())
def m = [x: 1, y: 2]; println m*.key + m*.value
// expect: [a, b]
// expect: [a, b, [1], [2, 3], 1, 2]
// expect: [1, 2, 3, x, y, z]
// expect: [a:1, b:2, c:3]
// expect: 123012
// expect: [null, 1]
// expect: AB
// expect: 2
// expect: [3, 3]
// expect: [x, y, 1, 2]
