// The views of java.util.Collections are named by what they do and show.
def C = Collections, al = [3, 1], ll = new LinkedList([1]), ts = [2, 1] as TreeSet, m = [a: 1], tm = new TreeMap([b: 1, a: 2])
def show = { println "${it.getClass().name - 'java.util.'} ${it.inspect()}" }
show C.unmodifiableList(al)
show C.unmodifiableList(ll)
show C.unmodifiableCollection(al)
show C.unmodifiableSortedSet(ts)
show C.unmodifiableNavigableMap(tm)
show C.synchronizedSortedMap(tm)
show C.synchronizedCollection(m.values())
show C.singleton(1)
show C.singletonMap(1, 2)
show C.singletonMap(1, 2).keySet()
show C.emptySortedSet()
show C.newSetFromMap([:])
show C.unmodifiableMap(m).entrySet()
show C.synchronizedMap(m).values()
show tm.headMap('b')
show tm.descendingMap()
show tm.descendingMap().descendingMap()
show tm.headMap('b').entrySet()
show ts.asImmutable()
show tm.asSynchronized()
show m.values().asImmutable()
show C.unmodifiableList(al).subList(0, 1)
show ll.subList(0, 1)
show Arrays.asList(1, 2).subList(0, 1)
show new Stack().subList(0, 0)
show((5..1).subList(1, 3))
show(('a'..'e').subList(1, 3))
show((1..5).subList(1, 1))
println C.unmodifiableCollection(al) == al
println C.enumeration(al).getClass().name
println C.enumeration(al).toList()
println C.emptyIterator().hasNext()
def view = C.unmodifiableCollection(al)
al << 9
println view
// expect: Collections$UnmodifiableRandomAccessList [3, 1]
// expect: Collections$UnmodifiableList [1]
// expect: Collections$UnmodifiableCollection [3, 1]
// expect: Collections$UnmodifiableSortedSet [1, 2]
// expect: Collections$UnmodifiableNavigableMap ['a':2, 'b':1]
// expect: Collections$SynchronizedSortedMap ['a':2, 'b':1]
// expect: Collections$SynchronizedCollection [1]
// expect: Collections$SingletonSet [1]
// expect: Collections$SingletonMap [1:2]
// expect: Collections$SingletonSet [1]
// expect: Collections$UnmodifiableNavigableSet$EmptyNavigableSet []
// expect: Collections$SetFromMap []
// expect: Collections$UnmodifiableMap$UnmodifiableEntrySet [a=1]
// expect: Collections$SynchronizedCollection [1]
// expect: TreeMap$AscendingSubMap ['a':2]
// expect: TreeMap$DescendingSubMap ['b':1, 'a':2]
// expect: TreeMap$AscendingSubMap ['a':2, 'b':1]
// expect: TreeMap$AscendingSubMap$AscendingEntrySetView [a=2]
// expect: Collections$UnmodifiableSortedSet [1, 2]
// expect: Collections$SynchronizedSortedMap ['a':2, 'b':1]
// expect: Collections$UnmodifiableCollection [1]
// expect: Collections$UnmodifiableRandomAccessList [3]
// expect: AbstractList$SubList [1]
// expect: AbstractList$RandomAccessSubList [1]
// expect: Collections$SynchronizedRandomAccessList []
// expect: groovy.lang.IntRange 3..2
// expect: groovy.lang.ObjectRange 'b'..'c'
// expect: groovy.lang.EmptyRange 1..<1
// expect: false
// expect: java.util.Collections$3
// expect: [3, 1]
// expect: false
// expect: [3, 1, 9]
