package sluice.heirs

/** java.util.AbstractList$SubList$1: walks a part by a ListIterator of the list. */
class PartWalk implements ListIterator {
    private final Part part
    private final ListIterator walk
    private final int offset

    PartWalk(Part part, ListIterator walk, int offset) {
        this.part = part
        this.walk = walk
        this.offset = offset
    }

    boolean hasNext() { nextIndex() < part.length() }

    Object next() {
        if (!hasNext()) throw new NoSuchElementException()
        walk.next()
    }

    boolean hasPrevious() { previousIndex() >= 0 }

    Object previous() {
        if (!hasPrevious()) throw new NoSuchElementException()
        walk.previous()
    }

    int nextIndex() { walk.nextIndex() - offset }

    int previousIndex() { walk.previousIndex() - offset }

    void remove() {
        walk.remove()
        part.grow(-1)
    }

    void set(Object item) { walk.set(item) }

    void add(Object item) {
        walk.add(item)
        part.grow(1)
    }
}
