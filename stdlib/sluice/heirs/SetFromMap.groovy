package sluice.heirs

/** java.util.Collections$SetFromMap, over a map of a script's own class. */
class SetFromMap extends AbstractSet {
    private final Map map

    SetFromMap(Map map) { this.map = map }

    Iterator iterator() { map.keySet().iterator() }

    int size() { map.size() }

    boolean isEmpty() { map.isEmpty() }

    boolean contains(Object item) { map.containsKey(item) }

    boolean add(Object item) { map.put(item, true) == null }

    boolean remove(Object item) { map.remove(item) != null }

    void clear() { map.clear() }
}
