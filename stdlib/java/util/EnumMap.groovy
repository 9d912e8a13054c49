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
    EnumMap clone() { isEmpty() ? new EnumMap(Enum) : new EnumMap(this) }
}
