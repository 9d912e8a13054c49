// Closures that methods of the library call, going round without end.
def ends(String name, Closure body) {
    try {
        body()
        println "$name: came back"
    } catch (StackOverflowError e) {
        println name
    }
}
def again
again = { [1].each { again() } }
ends('each') { again() }                                      // expect: each
again = { [a: 1].collectEntries { k, v -> again() } }
ends('collectEntries') { again() }                            // expect: collectEntries
again = { [1, 2].inject(0) { a, b -> again() } }
ends('inject') { again() }                                    // expect: inject
again = { 1.with { again() } }
ends('with') { again() }                                      // expect: with
again = { a -> again.curry(1)() }
ends('curry') { again(1) }                                    // expect: curry
again = { again(it) } >> { it }
ends('composed') { again(1) }                                 // expect: composed
again = { again(it + 1) }.memoize()
ends('memoize') { again(1) }                                  // expect: memoize
again = { a, b -> [3, 2, 1].sort(again)[0] }
ends('comparator') { [1, 2, 3].sort(again) }                  // expect: comparator
class Endless implements Iterable { Iterator iterator() { for (x in this) { }; null } }
ends('for') { for (x in new Endless()) { } }                  // expect: for
ends('iterator') { new Endless().each { } }                   // expect: iterator
def map
map = [:].withDefault { map[it + 1] }
ends('default') { map[1] }                                    // expect: default
