package sluice.heirs

/** java.util.AbstractList$ListItr. */
class ListWalk extends Walk implements ListIterator {
    ListWalk(List list, int from) {
        super(list)
        at = from
    }

    boolean hasPrevious() { at != 0 }

    Object previous() {
        unchanged()
        Object item = item(at - 1)
        last = --at
        item
    }

    int nextIndex() { at }

    int previousIndex() { at - 1 }

    void set(Object item) { change { list.set(last, item) } }

    void add(Object item) {
        make {
            list.add(at, item)
            at++
            last = -1
        }
    }
}
