// contains() asks by index, inject(Closure) walks a copy, takeWhile and dropWhile walk the list itself.
class Asked {
    def what
    boolean equals(o) { what.call(); false }
    int hashCode() { 7 }
}
def makers = [{ [1, 2, 3, 4] }, { [1, 2, 3, 4] as LinkedList }, { new Vector([1, 2, 3, 4]) }, { [1, 2, 3, 4].subList(0, 4) }]
for (make in makers) for (change in [{ it.clear() }, { it.add(9) }]) {
    def results = []
    def show = { c -> def l = make(), n = 0; try { results << c(l, { if (++n == 2) change(l); n < 4 }) } catch (RuntimeException e) { results << e.class.simpleName } }
    show { l, ask -> l.takeWhile { ask() } }
    show { l, ask -> l.dropWhile { ask() } }
    show { l, ask -> l.contains(new Asked(what: ask)) }
    show { l, ask -> l.containsAll([new Asked(what: ask)]) }
    show { l, ask -> l.inject { a, b -> ask(); a + b } }
    println results
}
// expect: [ConcurrentModificationException, ConcurrentModificationException, false, false, 10]
// expect: [ConcurrentModificationException, ConcurrentModificationException, false, false, 10]
// expect: [[], [], false, false, 10]
// expect: [ConcurrentModificationException, ConcurrentModificationException, false, false, 10]
// expect: [ConcurrentModificationException, ConcurrentModificationException, false, false, 10]
// expect: [ConcurrentModificationException, ConcurrentModificationException, false, false, 10]
// expect: [ConcurrentModificationException, ConcurrentModificationException, false, false, 10]
// expect: [ConcurrentModificationException, ConcurrentModificationException, false, false, 10]
