package sluice.heirs

/** java.util.AbstractList$Itr: by the list's own get(), size() and remove(). */
class Walk implements Iterator {
    protected final List list
    protected int at, last = -1, seen

    Walk(List list) {
        this.list = list
        seen = list.@modCount
    }

    boolean hasNext() { at != list.size() }

    Object next() {
        unchanged()
        Object item = item(at)
        last = at++
        item
    }

    void remove() {
        change {
            list.removeAt(last)
            if (last < at) at--
            last = -1
        }
    }

    protected Object item(int index) {
        try {
            return list.get(index)
        } catch (IndexOutOfBoundsException e) {
            unchanged()
            throw new NoSuchElementException(e)
        }
    }

    protected void change(Closure action) {
        if (last < 0) throw new IllegalStateException()
        make(action)
    }

    protected void make(Closure action) {
        unchanged()
        try {
            action.call()
            seen = list.@modCount
        } catch (IndexOutOfBoundsException e) {
            throw new ConcurrentModificationException()
        }
    }

    protected void unchanged() { if (list.@modCount != seen) throw new ConcurrentModificationException() }
}
