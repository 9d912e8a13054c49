// A falling range of objects has as many items as next() makes of the rising one, and goes down by previous().
class Mark implements Comparable<Mark> {
    int n
    Mark(int n) { this.n = n }
    int compareTo(Mark other) { n <=> other.n }
    Mark next() { new Mark(n + 2) }
    Mark previous() { new Mark(n - 1) }
    boolean equals(other) { other instanceof Mark && other.n == n }
    String toString() { "M$n" }
}

def rising = new Mark(1)..new Mark(7), falling = new Mark(7)..new Mark(1)
println rising
println falling.size()
println falling.toList()
println([falling[0], falling[-1], falling.from, falling.to])
println((new Mark(7)..<new Mark(1)).toList())
println((new Mark(1)..<new Mark(7)).toList())
// A step goes from one end to the other, however many items there are.
println falling.step(2)
println rising.step(2)
falling.step(3) { print it }
println()
println falling.contains(new Mark(2))
println falling.reverse()
// expect: [M1, M3, M5, M7]
// expect: 4
// expect: [M7, M6, M5, M4]
// expect: [M7, M4, M1, M7]
// expect: [M7, M6, M5]
// expect: [M1, M3, M5]
// expect: [M7, M5, M3, M1]
// expect: [M1, M5]
// expect: M7M4M1
// expect: false
// expect: [M4, M5, M6, M7]
