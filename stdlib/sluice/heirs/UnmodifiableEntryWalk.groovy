package sluice.heirs

/** java.util.Collections$UnmodifiableMap$UnmodifiableEntrySet$1. */
class UnmodifiableEntryWalk extends UnmodifiableWalk {
    UnmodifiableEntryWalk(Iterator walk) { super(walk) }

    Object next() { new UnmodifiableEntry(walk.next()) }
}
