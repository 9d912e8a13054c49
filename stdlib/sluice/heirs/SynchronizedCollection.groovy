package sluice.heirs

/** java.util.Collections$SynchronizedCollection, over a collection of a script's own class: nothing runs beside a script. */
class SynchronizedCollection implements Collection {
    @Delegate private final Collection of

    SynchronizedCollection(Collection of) { this.of = of }

    String toString() { String.valueOf((Object) of) }
}
