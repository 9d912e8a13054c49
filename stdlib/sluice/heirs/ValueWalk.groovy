package sluice.heirs

/** java.util.AbstractMap$2$1. */
class ValueWalk extends KeyWalk {
    ValueWalk(Iterator entries) { super(entries) }

    Object next() { entries.next().getValue() }
}
