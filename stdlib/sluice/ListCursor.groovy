package sluice

/** The ListIterator of a list whose class is a script's own and extends AbstractList: by the list's get, set, add and remove. */
class ListCursor implements ListIterator {
    private final List list
    private int at
    private int last = -1

    ListCursor(List list, int from) {
        if (from < 0 || from > list.size()) throw new IndexOutOfBoundsException("Index: $from")
        this.list = list
        at = from
    }
    boolean hasNext() { at < list.size() }
    boolean hasPrevious() { at > 0 }
    int nextIndex() { at }
    int previousIndex() { at - 1 }
    Object next() {
        if (!hasNext()) throw new NoSuchElementException()
        last = at++
        list.get(last)
    }
    Object previous() {
        if (!hasPrevious()) throw new NoSuchElementException()
        last = --at
        list.get(last)
    }
    void remove() {
        known()
        list.removeAt(last)
        if (last < at) at--
        last = -1
    }
    void set(Object item) {
        known()
        list.set(last, item)
    }
    void add(Object item) {
        list.add(at++, item)
        last = -1
    }
    private void known() { if (last < 0) throw new IllegalStateException() }
}
