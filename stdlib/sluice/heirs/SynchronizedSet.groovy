package sluice.heirs

/** java.util.Collections$SynchronizedSet, over a set of a script's own class. */
class SynchronizedSet implements Set {
    @Delegate private final Set of

    SynchronizedSet(Set of) { this.of = of }

    boolean equals(Object other) { this.is(other) || Objects.equals(of, other) }

    int hashCode() { of.hashCode() }

    String toString() { String.valueOf((Object) of) }
}
