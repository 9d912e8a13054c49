// swap() asks a list for each item, and it refuses in its own words.
def t = { c -> try { println c() } catch (Throwable e) { println "${e.class.simpleName} ${e.message}" } }
t { [1, 2, 3].swap(0, 2) }
t { [1, 2, 3].asImmutable().swap(1, 127) }
t { [1, 2, 3].asImmutable().swap(127, 1) }
t { [1, 2, 3].swap(1, 127) }
t { [1, 2, 3].swap(-1, 1) }
t { new LinkedList([1, 2]).swap(0, 5) }
t { new Vector([1, 2]).swap(0, 5) }
t { Arrays.asList(1, 2).swap(0, 1) }
t { [1, 2].withEagerDefault { 7 }.swap(-1, 1) }
t { ([1, 2] as int[]).swap(0, 1) }
t { ([1, 2] as int[]).swap(0, 7) }
t { (1..3).swap(0, 1) }
t { [].swap(0, 0) }
t { [1, 2, 3].subList(0, 2).swap(0, 2) }
// expect: [3, 2, 1]
// expect: UnsupportedOperationException null
// expect: IndexOutOfBoundsException Index 127 out of bounds for length 3
// expect: IndexOutOfBoundsException Index 127 out of bounds for length 3
// expect: IndexOutOfBoundsException Index -1 out of bounds for length 3
// expect: IndexOutOfBoundsException Index: 5, Size: 2
// expect: ArrayIndexOutOfBoundsException Array index out of range: 5
// expect: [2, 1]
// expect: IndexOutOfBoundsException Index -1 out of bounds for length 2
// expect: [2, 1]
// expect: ArrayIndexOutOfBoundsException Index 7 out of bounds for length 2
// expect: UnsupportedOperationException null
// expect: IndexOutOfBoundsException Index 0 out of bounds for length 0
// expect: IndexOutOfBoundsException Index 2 out of bounds for length 2
