// A case may follow on the line of the statement before it.
def f(x) { switch (x) { case 1: return g(1) case 2: def y = [2] case 3: return [3]
    default: 5 } }
def g(x) { x * 10 }
println([1, 2, 3, 4].collect { f(it) })
def named(Map m) { m }
def h(x) { switch (x) { case 1: return [1]
    case 2: named default: 5, case: 6; break
    default: def z case 9: 'nine' } }
println([1, 2, 3, 9].collect { h(it) })
// expect: [10, [3], [3], 5]
// expect: [[1], [default:5, case:6], null, null]
