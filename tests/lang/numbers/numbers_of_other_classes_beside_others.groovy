// A Number of another class is asked for what the other side is: a double, a long, a text; and for an int otherwise.
def n = new Number() {
    int intValue() { 1 }
    long longValue() { 2 }
    double doubleValue() { 3.5d }
    float floatValue() { 4.5f }
    String toString() { '7' }
}
println([1 + n, 2L + n, 3G + n, 1.5 + n, 2d + n, 2f + n, n + 1, n + 2L, n + 1.5, n + 2d])
println([1 == n, 2L == n, 7G == n, 7.0 == n, 3.5d == n, 2L <=> n, n.compareTo(2L), 2L in n, n in 2L])
println([2L.plus(n), n.plus(2L), n.intdiv(2L), 2L.intdiv(n), n + 'x'])
def nothing = [:] as Number
for (c in [{ 1d != nothing }, { 1 == nothing }, { 1 <=> nothing }, { 'a' == nothing }, { nothing <=> 1 }, { 1 in nothing }]) {
    try { println c() } catch (UnsupportedOperationException e) { println 'refused' }
}
// expect: [2, 4, 10, 8.5, 5.5, 5.5, 2, 4, 8.5, 5.5]
// expect: [true, true, true, true, true, 0, 0, true, true]
// expect: [4, 4, 1, 1, 7x]
// expect: refused
// expect: refused
// expect: refused
// expect: refused
// expect: refused
// expect: refused
