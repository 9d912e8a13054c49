// C[k: v] is the map as a C.
class P { def x, y; String toString() { "P($x, $y)" } }
println P[x: 1, y: 2]
println String[q: 5]
println TreeMap[b: 1, a: 2]
class Q { static m() { P[x: 5, y: [1]] } }
println Q.m()
try { int[q: 5] } catch (e) { println e.message }
try { Integer[q: 5] } catch (e) { println e.message }
// expect: P(1, 2)
// expect: {q=5}
// expect: [a:2, b:1]
// expect: P(5, [1])
// expect: Cannot cast object '{q=5}' with class 'java.util.LinkedHashMap' to class 'int'
// expect: Cannot cast object '{q=5}' with class 'java.util.LinkedHashMap' to class 'java.lang.Integer'
