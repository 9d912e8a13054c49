package sluice.heirs

import java.util.function.BiConsumer
import java.util.function.BiFunction
import java.util.function.Function

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

    /* --- what java.util.Map itself has */

    static Object getOrDefault(Map self, Object key, Object otherwise) {
        Object value = self.get(key)
        value != null || self.containsKey(key) ? value : otherwise
    }

    static void forEach(Map self, BiConsumer action) {
        Objects.requireNonNull(action)
        for (Iterator walk = self.entrySet().iterator(); walk.hasNext();) {
            Map.Entry entry = walk.next()
            action.accept(entry.getKey(), entry.getValue())
        }
    }

    static void replaceAll(Map self, BiFunction function) {
        Objects.requireNonNull(function)
        for (Iterator walk = self.entrySet().iterator(); walk.hasNext();) {
            Map.Entry entry = walk.next()
            entry.setValue(function.apply(entry.getKey(), entry.getValue()))
        }
    }

    static Object putIfAbsent(Map self, Object key, Object value) {
        Object old = self.get(key)
        old == null ? self.put(key, value) : old
    }

    static boolean remove(Map self, Object key, Object value) {
        Object old = self.get(key)
        if (!Objects.equals(old, value) || (old == null && !self.containsKey(key))) return false
        self.remove(key)
        true
    }

    static boolean replace(Map self, Object key, Object was, Object value) {
        Object old = self.get(key)
        if (!Objects.equals(old, was) || (old == null && !self.containsKey(key))) return false
        self.put(key, value)
        true
    }

    static Object replace(Map self, Object key, Object value) {
        Object old = self.get(key)
        old != null || self.containsKey(key) ? self.put(key, value) : old
    }

    static Object computeIfAbsent(Map self, Object key, Function function) {
        Objects.requireNonNull(function)
        Object old = self.get(key)
        if (old != null) return old
        Object value = function.apply(key)
        if (value != null) self.put(key, value)
        value
    }

    static Object computeIfPresent(Map self, Object key, BiFunction function) {
        Objects.requireNonNull(function)
        Object old = self.get(key)
        old == null ? null : keep(self, key, function.apply(key, old))
    }

    static Object compute(Map self, Object key, BiFunction function) {
        Objects.requireNonNull(function)
        Object old = self.get(key), value = function.apply(key, old)
        value == null && old == null && !self.containsKey(key) ? null : keep(self, key, value)
    }

    static Object merge(Map self, Object key, Object value, BiFunction function) {
        Objects.requireNonNull(function)
        Objects.requireNonNull(value)
        Object old = self.get(key)
        keep(self, key, old == null ? value : function.apply(old, value))
    }

    private static Object keep(Map self, Object key, Object value) {
        if (value == null) self.remove(key)
        else self.put(key, value)
        value
    }
}
