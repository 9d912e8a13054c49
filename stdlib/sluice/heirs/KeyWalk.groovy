package sluice.heirs

/** java.util.AbstractMap$1$1. */
class KeyWalk implements Iterator {
    protected final Iterator entries

    KeyWalk(Iterator entries) { this.entries = entries }

    boolean hasNext() { entries.hasNext() }

    Object next() { entries.next().getKey() }

    void remove() { entries.remove() }
}
