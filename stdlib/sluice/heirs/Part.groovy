package sluice.heirs

/** java.util.AbstractList$SubList: a part of a list, or of another part of it. */
class Part extends AbstractList {
    protected final List root
    private final Part around
    private final int offset
    private int count

    Part(List root, Part around, int from, int to) {
        this.root = root
        this.around = around
        offset = (around == null ? 0 : around.@offset) + from
        count = to - from
        this.@modCount = root.@modCount
    }

    static void check(int from, int to, int size) {
        if (from < 0) throw new IndexOutOfBoundsException("fromIndex = $from")
        if (to > size) throw new IndexOutOfBoundsException("toIndex = $to")
        if (from > to) throw new IllegalArgumentException("fromIndex($from) > toIndex($to)")
    }

    Object set(int at, Object item) { root.set(place(at), item) }

    Object get(int at) { root.get(place(at)) }

    int size() {
        unchanged()
        count
    }

    void add(int at, Object item) {
        checkEnd(at)
        unchanged()
        root.add(offset + at, item)
        grow(1)
    }

    Object remove(int at) {
        Object item = root.removeAt(place(at))
        grow(-1)
        item
    }

    void removeRange(int from, int to) {
        unchanged()
        root.removeRange(offset + from, offset + to)
        grow(from - to)
    }

    boolean addAll(Collection other) { this.addAll(count, other) }

    boolean addAll(int at, Collection other) {
        checkEnd(at)
        int more = other.size()
        if (more == 0) return false
        unchanged()
        root.addAll(offset + at, other)
        grow(more)
        true
    }

    Iterator iterator() { listIterator() }

    ListIterator listIterator(int at) {
        unchanged()
        checkEnd(at)
        new PartWalk(this, root.listIterator(offset + at), offset)
    }

    List subList(int from, int to) {
        check(from, to, count)
        part(from, to)
    }

    protected List part(int from, int to) { new Part(root, this, from, to) }

    protected int length() { count }

    protected void grow(int by) {
        for (Part part = this; part != null; part = part.@around) {
            part.@count += by
            part.@modCount = root.@modCount
        }
    }

    private int place(int at) {
        if (at < 0 || at >= count) throw new IndexOutOfBoundsException("Index $at out of bounds for length $count")
        unchanged()
        offset + at
    }

    private void checkEnd(int at) { if (at < 0 || at > count) throw new IndexOutOfBoundsException("Index: $at, Size: $count") }

    private void unchanged() { if (root.@modCount != this.@modCount) throw new ConcurrentModificationException() }
}
