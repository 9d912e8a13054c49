package sluice.heirs

/** java.util.AbstractMap$1: the keys of a map that has only its entries. */
class Keys extends AbstractSet {
    private final Map map

    Keys(Map map) { this.map = map }

    Iterator iterator() { new KeyWalk(map.entrySet().iterator()) }

    int size() { map.size() }

    boolean isEmpty() { map.isEmpty() }

    void clear() { map.clear() }

    boolean contains(Object key) { map.containsKey(key) }
}
