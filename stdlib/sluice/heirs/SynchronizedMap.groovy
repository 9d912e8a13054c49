package sluice.heirs

/** java.util.Collections$SynchronizedMap, over a map of a script's own class. */
class SynchronizedMap implements Map {
    @Delegate private final Map of

    SynchronizedMap(Map of) { this.of = of }

    Set keySet() { Collections.synchronizedSet(of.keySet()) }

    Collection values() { Collections.synchronizedCollection(of.values()) }

    Set entrySet() { Collections.synchronizedSet(of.entrySet()) }

    boolean equals(Object other) { this.is(other) || Objects.equals(of, other) }

    int hashCode() { of.hashCode() }

    String toString() { String.valueOf((Object) of) }
}
