// java.util.EnumMap: a map from the constants of an enum, in their order. Other keys are asked for in vain, and cannot be put.
package java.util

class EnumMap extends TreeMap {
    private final Class keyType

    EnumMap(Class type) {
        if (type == null) throw new NullPointerException()
        keyType = type
    }
    EnumMap(Map other) {
        if (!(other instanceof EnumMap) && other.isEmpty()) throw new IllegalArgumentException('Specified map is empty')
        keyType = other instanceof EnumMap ? other.@keyType : other.keySet().iterator().next().declaringClass
        putAll(other)
    }

    private boolean fits(Object key) { key instanceof Enum && key.declaringClass == this.@keyType }

    Object put(Object key, Object value) {
        if (key == null) throw new NullPointerException()
        if (!(key instanceof Enum)) throw new ClassCastException("class ${key.getClass().name} cannot be cast to class java.lang.Enum")
        if (!fits(key)) throw new ClassCastException("${key.getClass()} != ${this.@keyType}")
        super.put(key, value)
    }
    Object get(Object key) { fits(key) ? super.get(key) : null }
    Object getOrDefault(Object key, Object otherwise) { containsKey(key) ? super.get(key) : otherwise }
    boolean containsKey(Object key) { fits(key) && super.containsKey(key) }
    Object remove(Object key) { fits(key) ? super.remove(key) : null }
    EnumMap clone() { new EnumMap(this) }
}
