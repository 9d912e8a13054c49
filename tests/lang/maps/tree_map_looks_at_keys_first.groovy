// An empty TreeMap already refuses to look for what has no order; toSorted() of a sorted map leaves its order alone.
def said = { body -> try { println body() } catch (e) { println e.getClass().simpleName } }
said { new TreeMap().get([]) }
said { new TreeMap().containsKey(null) }
said { new TreeMap({ a, b -> 0 } as Comparator).containsKey([]) }
said { new TreeSet().contains([]) }
said { new TreeMap([b: 1, a: 2]).toSorted() }
said { new TreeMap([b: 1, a: 2]).toSorted { it.value } }
said { [:].asImmutable().putAll([]) }
said { [:].asImmutable().putAll([1]) }
said { [:].asImmutable().putAll([:]) }
said { Collections.emptyMap() << [:] }
said { Collections.emptyMap() << [a: 1] }
// expect: ClassCastException
// expect: NullPointerException
// expect: false
// expect: ClassCastException
// expect: [a:2, b:1]
// expect: [b:1, a:2]
// expect: [:]
// expect: ClassCastException
// expect: UnsupportedOperationException
// expect: [:]
// expect: UnsupportedOperationException
