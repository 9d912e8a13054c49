// compute() and its like of java.util's maps notice a function that changes the map; replacing a value is no change.
def makers = [{ [:] }, { new TreeMap() }, { new Hashtable() }, { new WeakHashMap() }, { [:].withDefault { 1 } }, { Collections.synchronizedMap(new HashMap()) }]
for (make in makers) for (change in [{ it.clear() }, { it.put('b', 1) }, { it.put('a', 9) }]) {
    def results = []
    def show = { c ->
        def m = make()
        m.put('a', 1)
        try { results << c(m) } catch (RuntimeException e) { results << e.class.simpleName }
    }
    show { m -> m.computeIfAbsent('c') { change(m); 5 } }
    show { m -> m.computeIfPresent('a') { k, v -> change(m); null } }
    show { m -> m.compute('a') { k, v -> change(m); 5 } }
    show { m -> m.merge('a', 3) { k, v -> change(m); 5 } }
    println make().getClass().simpleName + ' ' + results
}
// expect: LinkedHashMap [ConcurrentModificationException, ConcurrentModificationException, ConcurrentModificationException, ConcurrentModificationException]
// expect: LinkedHashMap [ConcurrentModificationException, ConcurrentModificationException, ConcurrentModificationException, ConcurrentModificationException]
// expect: LinkedHashMap [5, null, 5, 5]
// expect: TreeMap [ConcurrentModificationException, ConcurrentModificationException, ConcurrentModificationException, ConcurrentModificationException]
// expect: TreeMap [ConcurrentModificationException, ConcurrentModificationException, ConcurrentModificationException, ConcurrentModificationException]
// expect: TreeMap [5, null, 5, 5]
// expect: Hashtable [ConcurrentModificationException, ConcurrentModificationException, ConcurrentModificationException, ConcurrentModificationException]
// expect: Hashtable [ConcurrentModificationException, ConcurrentModificationException, ConcurrentModificationException, ConcurrentModificationException]
// expect: Hashtable [5, null, 5, 5]
// expect: WeakHashMap [5, null, 5, 5]
// expect: WeakHashMap [5, null, 5, 5]
// expect: WeakHashMap [5, null, 5, 5]
// expect: MapWithDefault [1, null, 5, 5]
// expect: MapWithDefault [1, null, 5, 5]
// expect: MapWithDefault [1, null, 5, 5]
// expect: SynchronizedMap [ConcurrentModificationException, ConcurrentModificationException, ConcurrentModificationException, ConcurrentModificationException]
// expect: SynchronizedMap [ConcurrentModificationException, ConcurrentModificationException, ConcurrentModificationException, ConcurrentModificationException]
// expect: SynchronizedMap [5, null, 5, 5]
