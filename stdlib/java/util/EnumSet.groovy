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
    static EnumSet noneOf(Class type) {
        if (!type.isEnum()) throw new ClassCastException("$type not an enum")
        new RegularEnumSet(type)
    }
    static EnumSet allOf(Class type) {
        def set = noneOf(type)
        type.values().each { set.add(it) }
        set
    }
    static EnumSet of(Enum first, Enum... rest) { made(first.declaringClass, [first] + (rest as List)) }
    static EnumSet range(Enum from, Enum to) {
        if (from.compareTo(to) > 0) throw new IllegalArgumentException("$from > $to")
        made(from.declaringClass, from.declaringClass.values().findAll { it >= from && it <= to })
    }
    static EnumSet copyOf(Collection other) {
        if (other instanceof EnumSet) return made(other.@type, other)
        if (other.isEmpty()) throw new IllegalArgumentException('Collection is empty')
        Enum first = (Enum) other.iterator().next()
        made(first.declaringClass, other)
    }
    static EnumSet complementOf(EnumSet other) {
        def set = allOf(other.type())
        set.removeAll(other)
        set
    }
    protected Class type() { type }
    EnumSet clone() { made(type, this) }
}

class RegularEnumSet extends EnumSet {
    RegularEnumSet(Class type) { super(type) }
}
