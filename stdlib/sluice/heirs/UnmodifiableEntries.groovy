package sluice.heirs

/** java.util.Collections$UnmodifiableMap$UnmodifiableEntrySet, whose entries refuse new values. */
class UnmodifiableEntries extends UnmodifiableSet {
    UnmodifiableEntries(Set of) { super(of) }

    Iterator iterator() { new UnmodifiableEntryWalk(of.iterator()) }
}
