// java.util.EnumMap: a map from the constants of an enum, in their order. Other keys are asked for in vain, and cannot be put.
package java.util

import sluice.OrderedMap

class EnumMap extends OrderedMap {
    private final Class keyType

    EnumMap(Class type) {
        super(new EnumOrder(type))
        keyType = type
    }
    EnumMap(Map other) {
        this(typeOf(other))
        putAll(other)
    }
    private static Class typeOf(Map other) {
        if (other instanceof EnumMap) return other.@keyType
        if (other.isEmpty()) throw new IllegalArgumentException('Specified map is empty')
        EnumOrder.constant(other.keySet().iterator().next()).getDeclaringClass()
    }

    private boolean fits(Object key) { key instanceof Enum && key.getDeclaringClass() == this.@keyType }

    Object get(Object key) { fits(key) ? super.get(key) : null }
    Object getOrDefault(Object key, Object otherwise) { fits(key) ? super.getOrDefault(key, otherwise) : otherwise }
    boolean containsKey(Object key) { fits(key) && super.containsKey(key) }
    Object remove(Object key) { fits(key) ? super.remove(key) : null }
    EnumMap clone() { new EnumMap(this) }
}
