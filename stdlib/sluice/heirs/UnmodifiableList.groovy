package sluice.heirs

/** java.util.Collections$UnmodifiableList, over a list of a script's own class. */
class UnmodifiableList extends UnmodifiableCollection implements List {
    UnmodifiableList(List of) { super(of) }

    boolean equals(Object other) { this.is(other) || Objects.equals(of, other) }

    int hashCode() { of.hashCode() }

    Object get(int at) { of.get(at) }

    int indexOf(Object item) { of.indexOf(item) }

    int lastIndexOf(Object item) { of.lastIndexOf(item) }

    ListIterator listIterator() { listIterator(0) }

    ListIterator listIterator(int at) { new UnmodifiableListWalk(of.listIterator(at)) }

    List subList(int from, int to) { new UnmodifiableList(of.subList(from, to)) }

    Object set(int at, Object item) { refuse() }

    void add(int at, Object item) { refuse() }

    Object remove(int at) { refuse() }

    boolean addAll(int at, Collection other) { refuse() }

    void replaceAll(java.util.function.UnaryOperator function) { refuse() }

    void sort(Comparator order) { refuse() }
}
