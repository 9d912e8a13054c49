package sluice.heirs

import java.util.function.BiConsumer
import java.util.function.BiFunction
import java.util.function.Function

/** What objects of a script's classes have of java.util.Map itself, and what Groovy adds to them, or asks of them as arguments. */
class OfAnyMap {
    static boolean equals(Map self, Map other) {
        if (self.is(other)) return true
        if (other == null || self.size() != other.size()) return false
        if (!Objects.equals(self.keySet(), other.keySet())) return false
        for (Iterator keys = self.keySet().iterator(); keys.hasNext();) {
            Object key = keys.next()
            if (self.get(key) != other.get(key)) return false
        }
        true
    }

    /* --- walks over the entries */

    static Map each(Map self, Closure closure) {
        entries(self).each { tell(closure, it) }
        self
    }

    static Map eachWithIndex(Map self, Closure closure) {
        int index = 0
        entries(self).each { Map.Entry entry ->
            if (closure.maximumNumberOfParameters == 3) closure.call(entry.getKey(), entry.getValue(), index++)
            else closure.call(entry, index++)
        }
        self
    }

    static Map reverseEach(Map self, Closure closure) {
        entries(self).reverse().each { tell(closure, it) }
        self
    }

    static List collect(Map self, Closure closure) { collect(self, new ArrayList(self.size()), closure) }

    static Collection collect(Map self, Collection into, Closure closure) { entries(self).collect(into) { tell(closure, it) } }

    static List collectMany(Map self, Closure closure) { collectMany(self, [], closure) }

    static Collection collectMany(Map self, Collection into, Closure closure) {
        entries(self).each { into.addAll(tell(closure, it)) }
        into
    }

    static Map collectEntries(Map self, Closure closure) { collectEntries(self, similar(self), closure) }

    static Map collectEntries(Map self, Map into, Closure closure) { entries(self).collectEntries(into) { tell(closure, it) } }

    static Map.Entry find(Map self, Closure closure) { entries(self).find { tell(closure, it) } }

    static Map findAll(Map self, Closure closure) { put(similar(self), entries(self).findAll { tell(closure, it) }) }

    static Object findResult(Map self, Closure closure) { entries(self).findResult { tell(closure, it) } }

    static Object findResult(Map self, Object otherwise, Closure closure) {
        Object found = findResult(self, closure)
        found == null ? otherwise : found
    }

    static List findResults(Map self, Closure closure) { entries(self).collect { tell(closure, it) }.findAll { it != null } }

    static boolean any(Map self, Closure closure) { entries(self).any { tell(closure, it) } }

    static boolean every(Map self, Closure closure) { entries(self).every { tell(closure, it) } }

    static Number count(Map self, Closure closure) { entries(self).count { tell(closure, it) } }

    static Map countBy(Map self, Closure closure) { entries(self).countBy { tell(closure, it) } }

    static Object inject(Map self, Object first, Closure closure) {
        boolean apart = closure.maximumNumberOfParameters == 3
        entries(self).inject(first) { made, entry -> apart ? closure.call(made, entry.getKey(), entry.getValue()) : closure.call(made, entry) }
    }

    static Map groupEntriesBy(Map self, Closure closure) {
        Map groups = [:]
        entries(self).each { Map.Entry entry -> groups.get(tell(closure, entry), []).add(entry) }
        groups
    }

    static Map groupBy(Map self, Closure closure) {
        Map groups = [:]
        groupEntriesBy(self, closure).each { key, found -> groups.put(key, put(similar(self), found)) }
        groups
    }

    static Map.Entry max(Map self, Closure closure) { entries(self).max(closure) }

    static Map.Entry min(Map self, Closure closure) { entries(self).min(closure) }

    static Map sort(Map self, Closure closure) { put([:], entries(self).toList().sort(closure)) }

    static Map toSorted(Map self) { toSorted(self) { it.getValue() } }

    static Map toSorted(Map self, Closure closure) { put([:], entries(self).toList().toSorted(closure)) }

    static Map toSorted(Map self, Comparator order) { put([:], entries(self).toList().toSorted(order)) }

    /* --- parts */

    static Map take(Map self, int count) {
        Map taken = similar(self)
        if (self.isEmpty() || count <= 0) return taken
        for (Iterator keys = self.keySet().iterator(); count > 0 && keys.hasNext(); count--) copy(taken, self, keys.next())
        taken
    }

    static Map drop(Map self, int count) {
        Map rest = similar(self)
        if (self.size() <= count) return rest
        if (count == 0) return copied(self)
        for (Iterator keys = self.keySet().iterator(); keys.hasNext(); count--) {
            Object key = keys.next()
            if (count <= 0) copy(rest, self, key)
        }
        rest
    }

    static Map takeWhile(Map self, Closure closure) {
        self.isEmpty() ? similar(self) : put(similar(self), entries(self).takeWhile { tell(closure, it) }.toList())
    }

    static Map dropWhile(Map self, Closure closure) {
        self.isEmpty() ? similar(self) : put(similar(self), entries(self).dropWhile { tell(closure, it) }.toList())
    }

    static Map minus(Map self, Map other) {
        Map rest = similar(self)
        rest.putAll(self)
        if (other != null && !other.isEmpty()) alike(self, other) { rest.remove(it.getKey()) }
        rest
    }

    static Map intersect(Map self, Map other) {
        Map both = similar(self)
        if (other != null && !other.isEmpty()) alike(self, other) { both.put(it.getKey(), it.getValue()) }
        both
    }

    private static void alike(Map self, Map other, Closure action) {
        for (Iterator mine = entries(self); mine.hasNext();) {
            Map.Entry entry = mine.next()
            for (Iterator theirs = entries(other); theirs.hasNext();) if (entry == theirs.next()) action.call(entry)
        }
    }

    private static Iterator entries(Map self) { self.entrySet().iterator() }

    private static Object tell(Closure closure, Map.Entry entry) {
        closure.maximumNumberOfParameters == 2 ? closure.call(entry.getKey(), entry.getValue()) : closure.call(entry)
    }

    private static Map put(Map into, Collection entries) {
        for (Map.Entry entry in entries) into.put(entry.getKey(), entry.getValue())
        into
    }

    private static void copy(Map into, Map from, Object key) { into.put(key, from.get(key)) }

    private static Map copied(Map self) {
        Map copy = similar(self)
        copy.putAll(self)
        copy
    }

    private static Map similar(Map like) { like instanceof SortedMap ? new TreeMap((Comparator) like.comparator()) : [:] }

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
