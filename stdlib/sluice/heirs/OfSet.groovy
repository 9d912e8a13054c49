package sluice.heirs

/** What objects of a script's classes have of java.util.AbstractSet. */
class OfSet {
    static boolean equals(Set self, Object other) {
        if (self.is(other)) return true
        if (!(other instanceof Set) || other.size() != self.size()) return false
        try {
            return self.containsAll(other)
        } catch (ClassCastException | NullPointerException e) {
            return false
        }
    }

    static int hashCode(Set self) {
        int hash = 0
        for (Iterator walk = self.iterator(); walk.hasNext();) hash += Objects.hashCode(walk.next())
        hash
    }

    /** Walks the smaller of the two, so that the larger one's idea of equality decides. */
    static boolean removeAll(Set self, Collection other) {
        Objects.requireNonNull(other)
        if (self.size() <= other.size()) return OfCollection.removeThose(self, other, true)
        boolean changed = false
        for (Iterator walk = other.iterator(); walk.hasNext();) if (self.remove(walk.next())) changed = true
        changed
    }
}
