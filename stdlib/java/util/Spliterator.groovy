// java.util.Spliterator.
package java.util

import java.util.function.Consumer

interface Spliterator {
    int ORDERED = 0x10, DISTINCT = 1, SORTED = 4, SIZED = 0x40, NONNULL = 0x100, IMMUTABLE = 0x400, CONCURRENT = 0x1000, SUBSIZED = 0x4000

    boolean tryAdvance(Consumer action)
    void forEachRemaining(Consumer action)
    Spliterator trySplit()
    long estimateSize()
    long getExactSizeIfKnown()
    int characteristics()
    boolean hasCharacteristics(int wanted)
    Comparator getComparator()
}
