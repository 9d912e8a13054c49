// Null for a map, a collection or closures does harm when something is done with it, after the closure has been asked.
def said = { body -> try { println body() } catch (Throwable e) { println e.getClass().simpleName } }
said { [a: 1].intersect(null) }
said { new TreeMap([a: 1]).intersect(null).getClass() }
said { [a: 1].minus((Map) null) }
said { [:].groupEntriesBy(null) }
said { [a: 1].groupEntriesBy(null) }
said { [a: 1].groupBy([null, 1]) }
said { [:].groupBy([null, 1]) }
said { [a: 1].groupBy([]) }
said { [a: 1].collect(null) { it } }
said { [a: 1].collectMany(null) { [] } }
said { [:].collectMany(null) { [] } }
said { [a: 1].collectMany(null) { 5 } }
said { [a: 1].collectEntries(null) { false } }
said { ['x'].collectEntries(null) { false } }
said { [[1, 2]].collectEntries(null) }
// expect: [:]
// expect: class java.util.TreeMap
// expect: [a:1]
// expect: [:]
// expect: NullPointerException
// expect: NullPointerException
// expect: [:]
// expect: [a=1:[a:1]]
// expect: NullPointerException
// expect: NullPointerException
// expect: null
// expect: ClassCastException
// expect: MissingMethodException
// expect: MissingMethodException
// expect: NullPointerException
