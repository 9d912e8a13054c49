package sluice.heirs

/** What objects of a script's classes have of java.util.AbstractCollection: made of their own iterator(), size() and add(). */
class OfCollection {
    static boolean isEmpty(Collection self) { self.size() == 0 }

    static boolean contains(Collection self, Object item) {
        for (Iterator walk = self.iterator(); walk.hasNext();) if (Objects.equals(item, walk.next())) return true
        false
    }

    /** As many as size() says, unless the walk ends before or goes on. */
    static Object[] toArray(Collection self) {
        List items = new ArrayList(self.size())
        for (Iterator walk = self.iterator(); walk.hasNext();) items.add(walk.next())
        items.toArray()
    }

    static Object[] toArray(Collection self, Object[] into) { toArray(self).toList().toArray(into) }

    static boolean add(Collection self, Object item) { throw new UnsupportedOperationException() }

    static boolean remove(Collection self, Object item) {
        for (Iterator walk = self.iterator(); walk.hasNext();) {
            if (!Objects.equals(item, walk.next())) continue
            walk.remove()
            return true
        }
        false
    }

    static boolean containsAll(Collection self, Collection other) {
        for (Iterator walk = other.iterator(); walk.hasNext();) if (!self.contains(walk.next())) return false
        true
    }

    static boolean addAll(Collection self, Collection other) { addEach(self, other.iterator()) }

    static boolean addEach(Collection self, Iterator items) {
        boolean changed = false
        while (items.hasNext()) if (self.add(items.next())) changed = true
        changed
    }

    static boolean removeAll(Collection self, Collection other) { removeThose(self, Objects.requireNonNull(other), true) }

    static boolean retainAll(Collection self, Collection other) { removeThose(self, Objects.requireNonNull(other), false) }

    static boolean removeThose(Collection self, Collection other, boolean among) {
        boolean changed = false
        for (Iterator walk = self.iterator(); walk.hasNext();) {
            if (other.contains(walk.next()) != among) continue
            walk.remove()
            changed = true
        }
        changed
    }

    static void clear(Collection self) {
        for (Iterator walk = self.iterator(); walk.hasNext();) {
            walk.next()
            walk.remove()
        }
    }
}
