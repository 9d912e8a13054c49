package groovy.lang

/** What spread() and toSpreadMap() give: the entries by their hashes, which put(), putAll() and remove() leave alone. */
class SpreadMap extends HashMap {
    private int hash

    SpreadMap(Object[] parts) {
        for (int i = 0; i < parts.length; i += 2) super.put(parts[i], parts[i + 1])
    }
    SpreadMap(Map map) { super(map) }
    SpreadMap(List parts) { this(parts.toArray()) }

    private static String text(Object value) { String.valueOf(value) }
    private void refuse(String what) { throw new RuntimeException("SpreadMap: ${toString()} is an immutable map, and so $what") }
    Object put(Object key, Object value) { refuse("(${text(key)}: ${text(value)}) cannot be added.") }
    Object remove(Object key) { refuse("the key (${text(key)}) cannot be deleted.") }
    void putAll(Map map) { refuse("the map (${text(map)}) cannot be put in this spreadMap.") }

    boolean equals(Object other) { other instanceof SpreadMap && equals((SpreadMap) other) }
    boolean equals(SpreadMap other) { other != null && size() == other.size() && entrySet().every { it.value == other.get(it.key) } }
    int hashCode() {
        if (hash == 0) for (key in keySet()) hash ^= key == null ? 0xbabe : key.hashCode()
        hash
    }
    String toString() { isEmpty() ? '*:[:]' : "*:[${keySet().collect { "${text(it)}:${text(get(it))}" }.join(', ')}]" }
}
