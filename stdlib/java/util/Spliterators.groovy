// java.util.Spliterators: those of collections and of iterators, and iterators over others.
package java.util

import java.util.function.Consumer

class Spliterators {
    static Spliterator spliterator(Collection items, int characteristics) {
        new IteratorSpliterator(items, null, items.size(), characteristics | Spliterator.SIZED | Spliterator.SUBSIZED)
    }
    static Spliterator spliterator(Object[] items, int characteristics) { spliterator(Arrays.asList(items), characteristics) }
    static Spliterator spliterator(Iterator items, long size, int characteristics) {
        if (items == null) throw new NullPointerException()
        new IteratorSpliterator(null, items, size, characteristics | Spliterator.SIZED | Spliterator.SUBSIZED)
    }
    static Spliterator spliteratorUnknownSize(Iterator items, int characteristics) {
        if (items == null) throw new NullPointerException()
        new IteratorSpliterator(null, items, Long.MAX_VALUE, characteristics)
    }
    static Spliterator emptySpliterator() { spliterator([], 0) }
    static Iterator iterator(Spliterator over) {
        if (over == null) throw new NullPointerException()
        new Adapter(over)
    }

    /** What spliterator() gives. */
    static Spliterator over(Iterable items) {
        if (!(items instanceof Collection)) return spliteratorUnknownSize(items.iterator(), 0)
        int kind = items instanceof SortedSet ? Spliterator.SORTED | Spliterator.ORDERED : items instanceof LinkedHashSet ? Spliterator.ORDERED : 0
        if (items instanceof Set) kind |= Spliterator.DISTINCT
        if (items instanceof List) kind = Spliterator.ORDERED
        boolean halves = !(items instanceof TreeSet || items.getClass() == HashSet)
        new IteratorSpliterator(items, null, items.size(), kind | Spliterator.SIZED | (halves ? Spliterator.SUBSIZED : 0))
    }

    private static class IteratorSpliterator implements Spliterator {
        private final Collection source
        private Iterator items
        private long left
        private final int kind

        IteratorSpliterator(Collection source, Iterator items, long left, int kind) {
            this.source = source
            this.items = items
            this.left = left
            this.kind = kind
        }
        private Iterator items() {
            if (items == null) items = source.iterator()
            items
        }

        boolean tryAdvance(Consumer action) {
            if (action == null) throw new NullPointerException()
            if (!items().hasNext()) return false
            if (left != Long.MAX_VALUE) left--
            action.accept(items.next())
            true
        }
        void forEachRemaining(Consumer action) { while (tryAdvance(action)) { } }
        /** The first half of a list; of others what is there. */
        Spliterator trySplit() {
            boolean half = source instanceof List
            long count = half ? left >> 1 : Math.min(left, 1024L)
            List taken = []
            while (taken.size() < count && items().hasNext()) taken << items.next()
            if (!taken) return null
            if (left != Long.MAX_VALUE) left -= taken.size()
            new IteratorSpliterator(taken, null, taken.size(), kind)
        }
        long estimateSize() { left }
        long getExactSizeIfKnown() { hasCharacteristics(Spliterator.SIZED) ? left : -1L }
        int characteristics() { kind }
        boolean hasCharacteristics(int wanted) { (kind & wanted) == wanted }
        Comparator getComparator() {
            if (!hasCharacteristics(Spliterator.SORTED)) throw new IllegalStateException()
            source instanceof SortedSet ? source.comparator() : null
        }
    }

    private static class Adapter implements Iterator {
        private final Spliterator source
        private boolean ready
        private Object next

        Adapter(Spliterator source) { this.source = source }
        boolean hasNext() { ready || source.tryAdvance({ ready = true; next = it } as Consumer) }
        Object next() {
            if (!hasNext()) throw new NoSuchElementException()
            ready = false
            next
        }
        void remove() { throw new UnsupportedOperationException('remove') }
    }
}
