package sluice.heirs

/** What objects of a script's classes have of java.util.AbstractMap: made of their own entrySet() and put(). */
class OfMap {
    static int size(Map self) { self.entrySet().size() }

    static boolean isEmpty(Map self) { self.size() == 0 }

    static boolean containsValue(Map self, Object value) { seek(self) { Objects.equals(value, it.getValue()) } != null }

    static boolean containsKey(Map self, Object key) { seek(self) { Objects.equals(key, it.getKey()) } != null }

    static Object get(Map self, Object key) { seek(self) { Objects.equals(key, it.getKey()) }?.getValue() }

    static Object put(Map self, Object key, Object value) { throw new UnsupportedOperationException() }

    static Object remove(Map self, Object key) {
        for (Iterator walk = self.entrySet().iterator(); walk.hasNext();) {
            Map.Entry entry = walk.next()
            if (!Objects.equals(key, entry.getKey())) continue
            Object old = entry.getValue()
            walk.remove()
            return old
        }
        null
    }

    static void putAll(Map self, Map other) {
        for (Iterator walk = other.entrySet().iterator(); walk.hasNext();) {
            Map.Entry entry = walk.next()
            self.put(entry.getKey(), entry.getValue())
        }
    }

    static void clear(Map self) { self.entrySet().clear() }

    static Set keySet(Map self) { new Keys(self) }

    static Collection values(Map self) { new Values(self) }

    static boolean equals(Map self, Object other) {
        if (self.is(other)) return true
        if (!(other instanceof Map) || other.size() != self.size()) return false
        try {
            return seek(self) { !has(other, it.getKey(), it.getValue()) } == null
        } catch (ClassCastException | NullPointerException e) {
            return false
        }
    }

    static int hashCode(Map self) {
        int hash = 0
        for (Iterator walk = self.entrySet().iterator(); walk.hasNext();) hash += Objects.hashCode(walk.next())
        hash
    }

    private static Map.Entry seek(Map self, Closure wanted) {
        for (Iterator walk = self.entrySet().iterator(); walk.hasNext();) {
            Map.Entry entry = walk.next()
            if (wanted.call(entry)) return entry
        }
        null
    }

    private static boolean has(Map map, Object key, Object value) {
        value == null ? map.get(key) == null && map.containsKey(key) : Objects.equals(value, map.get(key))
    }
}
