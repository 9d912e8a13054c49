// A null that is cast to Closure goes to the method that takes one, which has no use for it.
def r = new ArrayDeque([2, 1])
for (c in [{ r.sort(true, null as Closure) }, { r.sort(false, (Closure) null) }, { r.sort(null as Closure) }, { r.count(null as Closure) }]) {
    try { println c() } catch (NullPointerException e) { println 'null' }
}
println r.sort(true, null as Comparator)
try { [1].collectMany(0..<0, { null }) } catch (UnsupportedOperationException e) { println e.message }
// expect: null
// expect: null
// expect: null
// expect: null
// expect: [1, 2]
// expect: cannot add to Empty Ranges
