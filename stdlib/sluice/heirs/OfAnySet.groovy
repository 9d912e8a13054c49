package sluice.heirs

/** What Groovy adds to a java.util.Set that is an object of a script's class, or is compared with one. */
class OfAnySet {
    static Collection minus(Set self, Collection other) { OfAnyCollection.minus(self, other) }

    /** Each item has an equal of its own in the other, by Groovy's ==. */
    static boolean equals(Set self, Set other) {
        if (self.is(other)) return true
        if (other == null || self.size() != other.size()) return false
        Iterator mine = self.iterator()
        Collection left = new HashSet(other)
        while (mine.hasNext()) {
            Object item = mine.next()
            boolean found = false
            Object equal = null
            for (Iterator theirs = left.iterator(); theirs.hasNext() && equal == null;) {
                Object one = theirs.next()
                if (item != one) continue
                equal = one
                found = true
            }
            if (!found) return false
            left.remove(equal)
        }
        left.isEmpty()
    }
}
