package sluice.heirs

/** java.util.Collections$UnmodifiableList$1. */
class UnmodifiableListWalk extends UnmodifiableWalk implements ListIterator {
    UnmodifiableListWalk(ListIterator walk) { super(walk) }

    boolean hasPrevious() { walk.hasPrevious() }

    Object previous() { walk.previous() }

    int nextIndex() { walk.nextIndex() }

    int previousIndex() { walk.previousIndex() }

    void set(Object item) { remove() }

    void add(Object item) { remove() }
}
