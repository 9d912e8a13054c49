// A falling range of own Comparables is counted upwards, with next(), and its items are made by previous(); a part of one is empty.
class P implements Comparable { int v; int compareTo(o) { v <=> o.v }; P previous() { new P(v: v - 1) }; String toString() { "P$v" } }
class N implements Comparable { int v; int compareTo(o) { v <=> o.v }; N next() { new N(v: v + 1) }; String toString() { "N$v" } }
class B extends P { B next() { new B(v: v + 1) }; B previous() { new B(v: v - 1) } }
def told = { try { println it() } catch (MissingMethodException e) { println "no $e.method" } }
told { (new P(v: 3)..new P(v: 1)).size() }
told { (new N(v: 3)..new N(v: 1)).size() }
told { (new N(v: 3)..new N(v: 1)).collect { it } }
told { (new N(v: 1)..new N(v: 3)).collect { it } }
told { (new B(v: 3)..new B(v: 1)).collect { it } }
told { (new B(v: 3)..new B(v: 1)).size() }
told { (new B(v: 3)..new B(v: 1)).subList(0, 2).size() }
println(('d'..'a').subList(0, 2) as List)
println(('d'..'a').subList(0, 2).size())
println((5..1).subList(0, 2) as List)
// expect: no next
// expect: 3
// expect: no previous
// expect: [N1, N2, N3]
// expect: [P3, P2, P1]
// expect: 3
// expect: 0
// expect: []
// expect: 0
// expect: [2, 1]
