package sluice

/** What withDefault { } makes of a map whose class is a script's own: each call is passed on to that map. */
class DefaultMap implements Map {
    @Delegate private final Map map
    private final Closure init

    DefaultMap(Map map, Closure init) {
        this.map = map
        this.init = init
    }
    Object get(Object key) {
        if (!map.containsKey(key)) map.put(key, init(key))
        map.get(key)
    }
    boolean equals(Object other) { map.equals(other) }
    int hashCode() { map.hashCode() }
    String toString() { map.toString() }
}
