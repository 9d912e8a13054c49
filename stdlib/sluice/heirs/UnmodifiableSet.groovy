package sluice.heirs

/** java.util.Collections$UnmodifiableSet, over a set of a script's own class. */
class UnmodifiableSet extends UnmodifiableCollection implements Set {
    UnmodifiableSet(Set of) { super(of) }

    boolean equals(Object other) { this.is(other) || Objects.equals(of, other) }

    int hashCode() { of.hashCode() }
}
