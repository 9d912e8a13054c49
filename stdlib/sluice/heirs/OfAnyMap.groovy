package sluice.heirs

/** What Groovy adds to a java.util.Map that is an object of a script's class, or is compared with one. */
class OfAnyMap {
    static boolean equals(Map self, Map other) {
        if (self.is(other)) return true
        if (other == null || self.size() != other.size()) return false
        if (!self.keySet().equals(other.keySet())) return false
        for (Iterator keys = self.keySet().iterator(); keys.hasNext();) {
            Object key = keys.next()
            if (self.get(key) != other.get(key)) return false
        }
        true
    }
}
