class Loud extends BufferedReader {
    boolean closed
    Loud(Reader r) { super(r) }
    String readLine() { super.readLine()?.toUpperCase() }
    void close() {
        closed = true
        super.close()
    }
}
def fresh() { new Loud(new StringReader('a b\nc d')) }
def r = fresh()
println r.splitEachLine(' ') { println it }
println r.closed
r = fresh(); r.eachLine { s, n -> println "$n $s" }
println r.closed
println fresh().readLines()
println fresh().iterator().toList()
println fresh().collect { it }
println fresh().readLine()
def w = new StringWriter()
fresh().transformLine(w) { it }
print w
w = new StringWriter()
fresh().filterLine(w) { true }
print w
print fresh().filterLine { true }
println fresh().text
// expect: [A, B]
// expect: [C, D]
// expect: null
// expect: true
// expect: 1 A B
// expect: 2 C D
// expect: true
// expect: [A B, C D]
// expect: [A B, C D]
// expect: [A B, C D]
// expect: A B
// expect: a b
// expect: c d
// expect: a b
// expect: c d
// expect: a b
// expect: c d
// expect: a b
// expect: c d
