package sluice.heirs

/** java.util.Collections$SynchronizedList, over a list of a script's own class. */
class SynchronizedList implements List {
    @Delegate private final List of

    SynchronizedList(List of) { this.of = of }

    List subList(int from, int to) { new SynchronizedList(of.subList(from, to)) }

    boolean equals(Object other) { this.is(other) || Objects.equals(of, other) }

    int hashCode() { of.hashCode() }

    String toString() { String.valueOf((Object) of) }
}
