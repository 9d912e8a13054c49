// groovy.lang.Sequence: a list of things of one class, none of them null; what it cannot do itself, each of them does.
package groovy.lang

class Sequence extends ArrayList {
    private final Class type

    Sequence() { this((Class) null) }
    Sequence(Class type) { this.type = type }
    Sequence(Class type, List content) {
        this.type = type
        addAll(content)
    }

    Class type() { type }
    int minimumSize() { 0 }
    void set(Collection items) {
        checkAll(items)
        clear()
        super.addAll(items)
    }
    boolean add(Object item) { super.add(checked(item)) }
    void add(int index, Object item) { super.add(index, checked(item)) }
    boolean addAll(Collection items) { super.addAll(checkAll(items)) }
    boolean addAll(int index, Collection items) { super.addAll(index, checkAll(items)) }
    Sequence leftShift(Object item) {
        add(item)
        this
    }

    Object methodMissing(String name, Object args) {
        List all = []
        for (item in this) {
            Object answer = item.invokeMethod(name, args)
            if (answer instanceof Collection) all.addAll(answer)
            else all << answer
        }
        all
    }

    private Collection checkAll(Collection items) {
        items.each { checked(it) }
        items
    }
    private Object checked(Object item) {
        if (item == null) throw new NullPointerException('Sequences cannot contain null, use a List instead')
        if (type != null && !type.isInstance(item))
            throw new IllegalArgumentException("Invalid type of argument for sequence of type: ${type.name} cannot add object: $item")
        item
    }
}
