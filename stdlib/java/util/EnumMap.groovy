// java.util.EnumMap: a map from the constants of an enum, in their order.
package java.util

class EnumMap extends TreeMap {
    EnumMap(Class type) {
        if (type == null) throw new NullPointerException()
    }
    EnumMap(Map other) {
        if (!(other instanceof EnumMap) && other.isEmpty()) throw new IllegalArgumentException('Specified map is empty')
        putAll(other)
    }
    Object put(Object key, Object value) {
        if (key == null) throw new NullPointerException()
        if (!(key instanceof Enum)) throw new ClassCastException("class ${key.getClass().name} cannot be cast to class java.lang.Enum")
        super.put(key, value)
    }
    Object get(Object key) { key instanceof Enum ? super.get(key) : null }
    boolean containsKey(Object key) { key instanceof Enum && super.containsKey(key) }
    EnumMap clone() { isEmpty() ? new EnumMap(Enum) : new EnumMap(this) }
}
