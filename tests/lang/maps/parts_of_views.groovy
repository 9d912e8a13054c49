// Parts of a map that is shown by Collections are shown alike; what is made of a shown Hashtable is none; each map refuses what it must.
def m = new TreeMap([a: 1, b: 2, c: 3])
println([m.asImmutable().headMap('b').getClass().simpleName, m.asSynchronized().tailMap('b').getClass().simpleName, m.asImmutable().subMap('a', 'c').headMap('b')])
def table = new Hashtable([a: 1])
println([table.asSynchronized().findAll { true }.getClass().simpleName, table.findAll { true }.getClass().simpleName, table.asImmutable().take(1).getClass().simpleName])
println Collections.emptyMap().asSynchronized().with { clear(); remove('x'); it }
println m.headMap('b').values().class.simpleName.empty
def config = new ConfigObject()
config.a = 1
println config.asImmutable().toString()
for (c in [{ m.headMap('b').withDefault { 5 }.z }, { new java.util.concurrent.ConcurrentHashMap().clone() }, { m.asImmutable().headMap('b').put('a', 2) }])
    try {
        println c()
    } catch (e) {
        println e
    }
// expect: [UnmodifiableSortedMap, SynchronizedSortedMap, [a:1]]
// expect: [LinkedHashMap, Hashtable, LinkedHashMap]
// expect: [:]
// expect: true
// expect: [a:1]
// expect: java.lang.IllegalArgumentException: key out of range
// expect: java.lang.CloneNotSupportedException: java.util.concurrent.ConcurrentHashMap
// expect: java.lang.UnsupportedOperationException
