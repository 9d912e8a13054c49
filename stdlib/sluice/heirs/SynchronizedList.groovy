package sluice.heirs

/** java.util.Collections$SynchronizedList, over a list of a script's own class. */
class SynchronizedList implements List {
    @Delegate private final List of

    SynchronizedList(List of) { this.of = of }

    boolean equals(Object other) { this.is(other) || Objects.equals(of, other) }

    int hashCode() { of.hashCode() }

    String toString() { of.toString() }
}
