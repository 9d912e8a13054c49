package sluice.heirs

/** java.util.Collections$UnmodifiableCollection, over a collection of a script's own class. */
class UnmodifiableCollection implements Collection {
    protected final Collection of

    UnmodifiableCollection(Collection of) { this.of = of }

    int size() { of.size() }

    boolean isEmpty() { of.isEmpty() }

    boolean contains(Object item) { of.contains(item) }

    boolean containsAll(Collection other) { of.containsAll(other) }

    Object[] toArray() { of.toArray() }

    Object[] toArray(Object[] into) { of.toArray(into) }

    String toString() { String.valueOf((Object) of) }

    Iterator iterator() { new UnmodifiableWalk(of.iterator()) }

    void forEach(java.util.function.Consumer action) { of.forEach(action) }

    boolean add(Object item) { refuse() }

    boolean remove(Object item) { refuse() }

    boolean addAll(Collection other) { refuse() }

    boolean removeAll(Collection other) { refuse() }

    boolean retainAll(Collection other) { refuse() }

    boolean removeIf(java.util.function.Predicate condition) { refuse() }

    void clear() { refuse() }

    protected Object refuse() { throw new UnsupportedOperationException() }
}
