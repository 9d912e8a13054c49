// What a default list lacks is made wherever Groovy asks it with get(): by last(), collate(), reverse(true), and through its mirrors.
def list = { [1, null, 3, null].withLazyDefault { "d$it" as String } }
println([list().last(), list().collate(2), list().reverse(true), list().reverse(), list().first()])
println([list().asImmutable().get(1), list().asImmutable()[1], list().asSynchronized().get(1), list().asImmutable()[9]])
def kept = list()
kept.last()
println kept
for (c in [{ [].withLazyDefault { 1 }[-1] }, { [true, null].withLazyDefault { a, b -> a }.last() }])
    try {
        println c()
    } catch (e) {
        println e.class
    }
def shrinking
shrinking = [1, 2, null].withLazyDefault { shrinking.clear(); it }
try {
    println shrinking.last()
} catch (e) {
    println e.class
}
// expect: [d3, [[1, d1], [3, d3]], [null, 3, d1, 1], [null, 3, null, 1], 1]
// expect: [d1, d1, d1, null]
// expect: [1, null, 3, d3]
// expect: class java.lang.IndexOutOfBoundsException
// expect: class groovy.lang.MissingMethodException
// expect: class java.lang.IndexOutOfBoundsException
