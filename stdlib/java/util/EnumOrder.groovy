// The order of the constants of one enum, which refuses all else: what EnumMap and EnumSet keep.
package java.util

class EnumOrder implements Comparator {
    private final Class type

    EnumOrder(Class type) {
        if (type == null || !type.isEnum()) throw new NullPointerException()
        this.type = type
    }

    static Enum constant(Object item) {
        if (item == null) throw new NullPointerException()
        if (!(item instanceof Enum)) throw new ClassCastException("class ${item.getClass().name} cannot be cast to class java.lang.Enum")
        item
    }
    private int place(Object item) {
        Enum found = constant(item)
        if (found.getDeclaringClass() != this.@type) throw new ClassCastException("${found.getClass()} != ${this.@type}")
        found.ordinal()
    }
    int compare(Object a, Object b) { place(a) - place(b) }
}
