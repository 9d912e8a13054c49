// A CopyOnWriteArrayList is an array: its places, its searches, its additions of what is not there; its iterators take nothing out.
def tell(Closure c) {
    try { println c() } catch (Exception e) { println "${e.getClass().simpleName} ${e.message}" }
}
def list = new java.util.concurrent.CopyOnWriteArrayList([1, 2, 3])
tell { list.retainAll { it > 1 } }
tell { list.retainAll { true } }
tell { list.get(3) }
tell { list.remove(12) }
tell { list.subList(2, 9) }
tell { list.lastIndexOf(1, 7) }
tell { [list.lastIndexOf(1, 2), list.indexOf(1, 1), list.indexOf(3, 1)] }
tell { [list.addAllAbsent([3, 4, 4]), list] }
// expect: UnsupportedOperationException null
// expect: false
// expect: ArrayIndexOutOfBoundsException Index 3 out of bounds for length 3
// expect: ArrayIndexOutOfBoundsException Index 12 out of bounds for length 3
// expect: IndexOutOfBoundsException null
// expect: ArrayIndexOutOfBoundsException Index 7 out of bounds for length 3
// expect: [0, -1, 2]
// expect: [1, [1, 2, 3, 4]]
