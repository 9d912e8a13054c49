// take() and drop() count as Groovy does: nothing dropped is a copy of the same class, and the least number there is turns round.
println([a: 1, b: 2, c: 3].take(2))
println([a: 1, b: 2, c: 3].take(-1))
println([a: 1, b: 2, c: 3].drop(2))
println([a: 1, b: 2, c: 3].drop(-1))
println([a: 1, b: 2, c: 3].drop(Integer.MIN_VALUE))
println new HashMap([a: 1]).drop(0).getClass()
println new HashMap([a: 1, b: 2]).drop(1).getClass()
println new HashMap().drop(0).getClass()
// expect: [a:1, b:2]
// expect: [:]
// expect: [c:3]
// expect: [a:1, b:2, c:3]
// expect: [a:1]
// expect: class java.util.HashMap
// expect: class java.util.LinkedHashMap
// expect: class java.util.LinkedHashMap
