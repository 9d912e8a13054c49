// The lists that Collections makes say what they refuse and sort as far as there is nothing to store; a queue is no list.
def tell(Closure c) {
    try { println c() } catch (Exception e) { println "${e.getClass().simpleName} ${e.message}" }
}
tell { Collections.singletonList(1).sort() }
tell { Collections.emptyList().sort(true) { a, b -> 1 } }
tell { Collections.nCopies(2, 'x').sort { throw new IllegalStateException('asked') } }
tell { Collections.nCopies(2, 'x').sort() }
tell { Collections.singletonList(1).get(-1) }
tell { Collections.nCopies(2, 'x').get(3) }
tell { Collections.emptyList().get(3) }
tell { (Collections.unmodifiableCollection([1, 2]) + 3).getClass().simpleName }
tell { new ArrayDeque([1]).asList().getClass().simpleName }
tell { new PriorityQueue([3, 1]).comparator() }
tell { new PriorityQueue([3, 1]).addAll([]) }
def taken = []
def queue = new java.util.concurrent.LinkedBlockingQueue([1, 2, 3])
tell { [queue.drainTo(taken, 2), taken, queue] }
tell { new java.util.concurrent.ConcurrentLinkedQueue([1]).toArray(new String[0]) }
// expect: [1]
// expect: []
// expect: IllegalStateException asked
// expect: UnsupportedOperationException null
// expect: IndexOutOfBoundsException Index: -1, Size: 1
// expect: IndexOutOfBoundsException Index: 3, Size: 2
// expect: IndexOutOfBoundsException Index: 3
// expect: ArrayList
// expect: ArrayList
// expect: null
// expect: false
// expect: [2, [1, 2], [3]]
// expect: ArrayStoreException java.lang.Integer
