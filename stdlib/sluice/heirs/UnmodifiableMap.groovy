package sluice.heirs

/** java.util.Collections$UnmodifiableMap, over a map of a script's own class. */
class UnmodifiableMap implements Map {
    private final Map of

    UnmodifiableMap(Map of) { this.of = of }

    int size() { of.size() }

    boolean isEmpty() { of.isEmpty() }

    boolean containsKey(Object key) { of.containsKey(key) }

    boolean containsValue(Object value) { of.containsValue(value) }

    Object get(Object key) { of.get(key) }

    Object getOrDefault(Object key, Object otherwise) { of.getOrDefault(key, otherwise) }

    Set keySet() { Collections.unmodifiableSet(of.keySet()) }

    Collection values() { Collections.unmodifiableCollection(of.values()) }

    Set entrySet() { new UnmodifiableEntries(of.entrySet()) }

    boolean equals(Object other) { this.is(other) || Objects.equals(of, other) }

    int hashCode() { of.hashCode() }

    String toString() { String.valueOf((Object) of) }

    void forEach(java.util.function.BiConsumer action) { of.forEach(action) }

    Object put(Object key, Object value) { refuse() }

    Object remove(Object key) { refuse() }

    boolean remove(Object key, Object value) { refuse() }

    void putAll(Map other) { refuse() }

    void clear() { refuse() }

    void replaceAll(java.util.function.BiFunction function) { refuse() }

    Object putIfAbsent(Object key, Object value) { refuse() }

    Object replace(Object key, Object value) { refuse() }

    boolean replace(Object key, Object was, Object value) { refuse() }

    Object computeIfAbsent(Object key, java.util.function.Function function) { refuse() }

    Object computeIfPresent(Object key, java.util.function.BiFunction function) { refuse() }

    Object compute(Object key, java.util.function.BiFunction function) { refuse() }

    Object merge(Object key, Object value, java.util.function.BiFunction function) { refuse() }

    private Object refuse() { throw new UnsupportedOperationException() }
}
