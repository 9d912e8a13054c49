// Groovy makes a TreeSet or TreeMap of what is sorted by its type; of views that only look sorted, and of what has no clone(), linked ones.
def type = { println it.getClass().simpleName + ' ' + it }
def set = new TreeSet([2, 1]), map = new TreeMap([b: 2, a: 1])
type(Collections.unmodifiableSet(set) + 3)
type(Collections.unmodifiableSortedSet(set) + 3)
type(Collections.synchronizedSet(set) - 1)
type(Collections.unmodifiableSortedMap(map).keySet() - 'a')
type(map.keySet() - 'a')
type(map.descendingMap() + [c: 3])
type(map.descendingMap() - [a: 1])
type(map.headMap('b') + [(null): 3])
def copying = new java.util.concurrent.CopyOnWriteArraySet([1, 2])
type(copying + 3)
println copying instanceof LinkedHashSet
println(([[a: 1], null, [(null): 2]] as Set).getAt(null))
// expect: LinkedHashSet [1, 2, 3]
// expect: TreeSet [1, 2, 3]
// expect: LinkedHashSet [2]
// expect: LinkedHashSet [b]
// expect: TreeSet [b]
// expect: LinkedHashMap [b:2, a:1, c:3]
// expect: TreeMap [b:2]
// expect: LinkedHashMap [a:1, null:3]
// expect: LinkedHashSet [1, 2, 3]
// expect: false
// expect: [null, 2]
