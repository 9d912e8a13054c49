package sluice.heirs

/** What objects of a script's classes have of java.util.AbstractQueue: made of their own offer(), peek() and poll(). */
class OfQueue {
    static boolean add(Queue self, Object item) {
        if (!self.offer(item)) throw new IllegalStateException('Queue full')
        true
    }

    static Object remove(Queue self) { known(self.poll()) }

    static Object element(Queue self) { known(self.peek()) }

    static void clear(Queue self) { while (self.poll() != null) continue }

    static boolean addAll(Queue self, Collection other) {
        if (other == null) throw new NullPointerException()
        if (self.is(other)) throw new IllegalArgumentException()
        OfCollection.addAll(self, other)
    }

    private static Object known(Object item) {
        if (item == null) throw new NoSuchElementException()
        item
    }
}
