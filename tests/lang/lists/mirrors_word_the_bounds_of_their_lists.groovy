// What asImmutable() and asSynchronized() show words a bad index as the list behind does.
def faults = [
    { new Stack().asImmutable().listIterator(100) }, { [1].asImmutable().listIterator(100) },
    { new Vector([1]).asSynchronized().listIterator(100) }, { new LinkedList([1]).asImmutable().listIterator(100) },
    { new Stack().asImmutable().get(3) }, { new Vector([1]).asImmutable().asSynchronized().get(-1) },
    { Collections.unmodifiableList(new Vector([1])).listIterator(-1) }, { (1..2).asImmutable().get(7) },
]
for (fault in faults)
    try {
        println fault()
    } catch (e) {
        println e
    }
// expect: java.lang.IndexOutOfBoundsException: Index: 100
// expect: java.lang.IndexOutOfBoundsException: Index: 100, Size: 1
// expect: java.lang.IndexOutOfBoundsException: Index: 100
// expect: java.lang.IndexOutOfBoundsException: Index: 100, Size: 1
// expect: java.lang.ArrayIndexOutOfBoundsException: Array index out of range: 3
// expect: java.lang.ArrayIndexOutOfBoundsException: Index -1 out of bounds for length 1
// expect: java.lang.IndexOutOfBoundsException: Index: -1
// expect: java.lang.IndexOutOfBoundsException: Index: 7 too big for range: 1..2
