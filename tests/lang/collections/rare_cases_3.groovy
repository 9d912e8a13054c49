// Rare cases of Groovy's methods for collections, the third lot.
def t(c) { try { println(c()?.inspect()) } catch (NullPointerException e) { println 'NPE' } catch (Throwable e) { println "${e.class.name}: ${e.message?.readLines()?.getAt(0)}" } }
t { new StringBuilder().split { it.size() } }
t { new StringBuilder('ab').split { it.size() } }
t { 'ab'.split { it == 'a' } }
t { ([5, 1, 3] as TreeSet).toSorted().class }
t { ([5, 1, 3] as TreeSet).toSorted { -it } }
t { new TreeMap([b: 2]).subMap(null) }
t { [a: 1].subMap(null) }
t { [1].collectNested(null) { it } }
t { [].collectNested(null) { it } }
t { true.iterator() + '' }
t { ['k': 'v', (null): 0] - new TreeMap([b: 2, a: 1, c: 3]) }
t { ['b': 2, 1: 0] - new TreeMap([b: 2, a: 1, c: 3]) }
t { [1, 2, 3].asImmutable().removeAll { throw new IllegalStateException('no') } }
t { [1, 2, 3].asImmutable().removeAll { false } }
t { [1, 2, 3].asImmutable().removeAll { it == 3 } }
t { [1, 2, 3].asImmutable().retainAll { true } }
t { [1, 2, 3].asImmutable().removeAll([7]) }
t { ([1, 2, 3] as Set).asImmutable().removeAll { it == 3 } }
t { (1..2).removeAll { false } }
t { (1..2).removeAll { true } }
t { new Date(1700000000123L) - Integer.MIN_VALUE }
// expect: [[], []]
// expect: [[ab], []]
// expect: [['a'], ['b']]
// expect: class java.util.LinkedHashSet
// expect: [5, 3, 1]
// expect: NPE
// expect: NPE
// expect: NPE
// expect: null
// expect: groovy.lang.MissingMethodException: No signature of method: java.util.Collections$1.plus() is applicable for argument types: (java.lang.String) values: []
// expect: ['k':'v', null:0]
// expect: [1:0]
// expect: java.lang.IllegalStateException: no
// expect: false
// expect: java.lang.UnsupportedOperationException: null
// expect: false
// expect: java.lang.UnsupportedOperationException: null
// expect: java.lang.UnsupportedOperationException: null
// expect: false
// expect: java.lang.UnsupportedOperationException: null
// expect: Sun Jan 14 22:13:20 UTC 5877467
