class V implements Comparable<V> { int n; int compareTo(V o) { n <=> o.n }; String toString() { "V$n" }; V next() { new V(n: n + 1) }; V previous() { new V(n: n - 1) } }
def vs = [3, 1, 2].collect { new V(n: it) }
println vs.sort()
println "${vs.max()} ${vs.min()}"
println new V(n: 1) < new V(n: 2)
println new V(n: 1) == new V(n: 1)
println((new V(n: 1)..new V(n: 4)).toList())
println((new V(n: 1) <=> new V(n: 5)))
// expect: [V1, V2, V3]
// expect: V3 V1
// expect: true
// expect: true
// expect: [V1, V2, V3, V4]
// expect: -1
