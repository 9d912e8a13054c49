package sluice.heirs

/** What objects of a script's classes have of java.util.AbstractList: made of their own get() and size(), set(), add() and remove(). */
class OfList {
    static boolean add(List self, Object item) {
        self.add(self.size(), item)
        true
    }

    static void add(List self, int at, Object item) { throw new UnsupportedOperationException() }

    static Object set(List self, int at, Object item) { throw new UnsupportedOperationException() }

    static Object remove(List self, int at) { throw new UnsupportedOperationException() }

    static int indexOf(List self, Object item) {
        for (ListIterator walk = self.listIterator(); walk.hasNext();) if (Objects.equals(item, walk.next())) return walk.previousIndex()
        -1
    }

    static int lastIndexOf(List self, Object item) {
        for (ListIterator walk = self.listIterator(self.size()); walk.hasPrevious();)
            if (Objects.equals(item, walk.previous())) return walk.nextIndex()
        -1
    }

    static void clear(List self) { self.removeRange(0, self.size()) }

    static void removeRange(List self, int from, int to) {
        ListIterator walk = self.listIterator(from)
        for (int left = to - from; left > 0; left--) {
            walk.next()
            walk.remove()
        }
    }

    static boolean addAll(List self, int at, Collection other) {
        checkPlace(self, at)
        boolean changed = false
        for (Iterator walk = other.iterator(); walk.hasNext(); changed = true) self.add(at++, walk.next())
        changed
    }

    static Iterator iterator(List self) { new Walk(self) }

    static ListIterator listIterator(List self) { self.listIterator(0) }

    static ListIterator listIterator(List self, int at) {
        checkPlace(self, at)
        new ListWalk(self, at)
    }

    static List subList(List self, int from, int to) {
        Part.check(from, to, self.size())
        self instanceof RandomAccess ? new RandomAccessPart(self, null, from, to) : new Part(self, null, from, to)
    }

    static boolean equals(List self, Object other) {
        if (self.is(other)) return true
        if (!(other instanceof List)) return false
        ListIterator mine = self.listIterator(), theirs = other.listIterator()
        while (mine.hasNext() && theirs.hasNext()) if (!Objects.equals(mine.next(), theirs.next())) return false
        !(mine.hasNext() || theirs.hasNext())
    }

    static int hashCode(List self) {
        int hash = 1
        for (Iterator walk = self.iterator(); walk.hasNext();) hash = 31 * hash + Objects.hashCode(walk.next())
        hash
    }

    static void checkPlace(List self, int at) {
        if (at < 0 || at > self.size()) throw new IndexOutOfBoundsException("Index: $at, Size: ${self.size()}")
    }
}
