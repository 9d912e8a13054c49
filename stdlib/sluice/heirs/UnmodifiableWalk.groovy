package sluice.heirs

/** java.util.Collections$UnmodifiableCollection$1. */
class UnmodifiableWalk implements Iterator {
    protected final Iterator walk

    UnmodifiableWalk(Iterator walk) { this.walk = walk }

    boolean hasNext() { walk.hasNext() }

    Object next() { walk.next() }

    void remove() { throw new UnsupportedOperationException() }
}
