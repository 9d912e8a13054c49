package sluice.heirs

/** java.util.Collections$UnmodifiableMap$UnmodifiableEntrySet$UnmodifiableEntry. */
class UnmodifiableEntry implements Map.Entry {
    private final Map.Entry of

    UnmodifiableEntry(Map.Entry of) { this.of = of }

    Object getKey() { of.getKey() }

    Object getValue() { of.getValue() }

    Object setValue(Object value) { throw new UnsupportedOperationException() }

    boolean equals(Object other) { this.is(other) || Objects.equals(of, other) }

    int hashCode() { of.hashCode() }

    String toString() { String.valueOf((Object) of) }
}
