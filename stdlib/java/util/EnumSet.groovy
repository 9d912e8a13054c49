// java.util.EnumSet: a set of the constants of an enum, in their order.
package java.util

import sluice.OrderedSet

abstract class EnumSet extends OrderedSet {
    protected final Class type

    protected EnumSet(Class type) {
        super(new EnumOrder(type))
        this.type = type
    }

    static EnumSet noneOf(Class type) {
        if (!type.isEnum()) throw new ClassCastException("$type not an enum")
        new RegularEnumSet(type)
    }
    private static EnumSet made(Class type, Object items) {
        EnumSet set = noneOf(type)
        for (item in items) set.add(item)
        set
    }
    static EnumSet allOf(Class type) { made(type, noneOf(type).constants()) }
    static EnumSet of(Enum first, Enum... rest) { made(first.getDeclaringClass(), [first] + (rest as List)) }
    static EnumSet range(Enum from, Enum to) {
        if (from.compareTo(to) > 0) throw new IllegalArgumentException("$from > $to")
        made(from.getDeclaringClass(), from.getDeclaringClass().values()[from.ordinal()..to.ordinal()])
    }
    static EnumSet copyOf(Collection other) {
        if (other instanceof EnumSet) return other.clone()
        if (other.isEmpty()) throw new IllegalArgumentException('Collection is empty')
        made(EnumOrder.constant(other.iterator().next()).getDeclaringClass(), other)
    }
    static EnumSet complementOf(EnumSet other) {
        EnumSet set = other.clone()
        set.clear()
        for (item in other.constants()) if (!other.contains(item)) set.add(item)
        set
    }

    protected Object constants() { this.@type.values() }
    private boolean fits(Object item) { item instanceof Enum && item.getDeclaringClass() == this.@type }

    boolean contains(Object item) { fits(item) && super.contains(item) }
    boolean containsAll(Collection items) { items.every { contains(it) } }
    boolean remove(Object item) { fits(item) && super.remove(item) }
    boolean removeAll(Collection items) { super.removeAll(items.findAll { fits(it) }) }
    EnumSet clone() { made(this.@type, this) }
}

class RegularEnumSet extends EnumSet {
    RegularEnumSet(Class type) { super(type) }
}
