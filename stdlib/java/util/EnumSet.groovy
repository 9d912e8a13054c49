// java.util.EnumSet: a set of the constants of an enum, in their order.
package java.util

class EnumSet extends TreeSet {
    protected final Class type
    protected EnumSet(Class type) { this.type = type }

    private static EnumSet made(Class type, Iterable items) {
        def set = new RegularEnumSet(type)
        items.each { set.add(it) }
        set
    }
    static EnumSet noneOf(Class type) { new RegularEnumSet(type) }
    static EnumSet allOf(Class type) { made(type, type.values() as List) }
    static EnumSet of(first, Object... rest) { made(first.declaringClass, [first] + (rest as List)) }
    static EnumSet range(from, to) {
        if (from.compareTo(to) > 0) throw new IllegalArgumentException("$from > $to")
        made(from.declaringClass, from.declaringClass.values().findAll { it >= from && it <= to })
    }
    static EnumSet copyOf(Collection other) {
        if (other instanceof EnumSet) return made(other.@type, other)
        if (other.isEmpty()) throw new IllegalArgumentException('Collection is empty')
        made(other.iterator().next().declaringClass, other)
    }
    static EnumSet complementOf(EnumSet other) { made(other.@type, other.@type.values().findAll { !other.contains(it) }) }
    EnumSet clone() { made(type, this) }
}

class RegularEnumSet extends EnumSet {
    RegularEnumSet(Class type) { super(type) }
}
