package sluice.heirs

/** java.util.AbstractMap$2: the values of a map that has only its entries. */
class Values extends AbstractCollection {
    private final Map map

    Values(Map map) { this.map = map }

    Iterator iterator() { new ValueWalk(map.entrySet().iterator()) }

    int size() { map.size() }

    boolean isEmpty() { map.isEmpty() }

    void clear() { map.clear() }

    boolean contains(Object value) { map.containsValue(value) }
}
