// A list that a closure does not take is handed over item by item; an empty one for a closure without parameters fails.
def c = { -> 7 }, d = { int a = 1 -> a }
def m() { 8 }
def calls = [{ c([]) }, { c(0..<0) }, { [[]].collect(c) }, { [].with(c) }, { d([]) }, { d([5]) }, { this.&m([]) }, { [[]].collect(this.&m) },
             { (c >> { it })([]) }, { c(*[]) }]
for (call in calls) {
    try { println call() } catch (e) { println "${e.class.simpleName}: $e.message" }
}
// expect: ArrayIndexOutOfBoundsException: Index 0 out of bounds for length 0
// expect: ArrayIndexOutOfBoundsException: Index 0 out of bounds for length 0
// expect: ArrayIndexOutOfBoundsException: Index 0 out of bounds for length 0
// expect: ArrayIndexOutOfBoundsException: Index 0 out of bounds for length 0
// expect: ArrayIndexOutOfBoundsException: Index 0 out of bounds for length 0
// expect: 5
// expect: ArrayIndexOutOfBoundsException: Index 0 out of bounds for length 0
// expect: ArrayIndexOutOfBoundsException: Index 0 out of bounds for length 0
// expect: ArrayIndexOutOfBoundsException: Index 0 out of bounds for length 0
// expect: 7
