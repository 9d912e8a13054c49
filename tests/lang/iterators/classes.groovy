// An iterator is of the class with which Java, or Groovy, walks the collection.
def names = { Object... all -> println all*.getClass()*.name.join(' ').replaceAll(/java\.util\.|org\.codehaus\.groovy\.runtime\.|java\.util\.concurrent\./, '') }
def list = [1, 2], linked = new LinkedList([1]), tree = [5, 1] as TreeSet, sorted = new TreeMap([a: 1])
names list.iterator(), list.asImmutable().iterator(), linked.iterator(), Arrays.asList(1).iterator(), new Stack().iterator(), list.subList(0, 1).iterator()
names list.asSynchronized().iterator(), Collections.singletonList(1).iterator(), new Tuple2(1, 2).iterator(), linked.descendingIterator()
names list.listIterator(), list.asImmutable().listIterator(), linked.listIterator(0), (1..2).listIterator(), new Tuple2(1, 2).listIterator()
names((1..2).iterator(), ('a'..'b').iterator(), (0..<0).iterator(), ([1] as int[]).iterator(), ([1] as Integer[]).iterator())
names(([1] as Set).iterator(), ([1] as HashSet).iterator(), tree.iterator(), tree.headSet(2).iterator(), tree.descendingSet().iterator(), tree.asImmutable().iterator())
names([a: 1].iterator(), [a: 1].keySet().iterator(), [a: 1].withDefault { 1 }.values().iterator(), [a: 1].asImmutable().iterator(), new HashMap().iterator())
names sorted.iterator(), sorted.headMap('b').keySet().iterator(), sorted.headMap('b').values().iterator(), sorted.descendingMap().iterator()
names 'abc'.iterator(), null.iterator(), 5.iterator(), new Date().iterator(), ('ab' =~ /a/).iterator(), new PriorityQueue([1]).iterator()
def it = { list.iterator() }
names it().take(-1), it().drop(1), it().takeWhile { true }, it().dropWhile { true }, it().init(), it().tail(), it().reverse(), it().toUnique()
names it().dropRight(1), it().unique(), it().sort(), it().indexed(), it().withIndex(1), list.listIterator().drop(1), Collections.enumeration(list).iterator()
println list.listIterator().drop(2).previous()
// expect: ArrayList$Itr Collections$UnmodifiableCollection$1 LinkedList$ListItr Arrays$ArrayItr Vector$Itr ArrayList$SubList$1
// expect: ArrayList$Itr Collections$1 AbstractList$Itr LinkedList$DescendingIterator
// expect: ArrayList$ListItr Collections$UnmodifiableList$1 LinkedList$ListItr AbstractList$ListItr AbstractList$ListItr
// expect: groovy.lang.IntRange$IntRangeIterator groovy.lang.ObjectRange$1 AbstractList$Itr ArrayList$Itr Arrays$ArrayItr
// expect: LinkedHashMap$LinkedKeyIterator HashMap$KeyIterator TreeMap$KeyIterator TreeMap$NavigableSubMap$SubMapKeyIterator TreeMap$NavigableSubMap$DescendingSubMapKeyIterator Collections$UnmodifiableCollection$1
// expect: LinkedHashMap$LinkedEntryIterator LinkedHashMap$LinkedKeyIterator LinkedHashMap$LinkedValueIterator Collections$UnmodifiableMap$UnmodifiableEntrySet$1 HashMap$EntryIterator
// expect: TreeMap$EntryIterator TreeMap$NavigableSubMap$SubMapKeyIterator AbstractMap$2$1 TreeMap$NavigableSubMap$DescendingSubMapEntryIterator
// expect: ArrayList$Itr Collections$EmptyIterator Collections$1 Collections$1 StringGroovyMethods$1 PriorityQueue$Itr
// expect: DefaultGroovyMethods$TakeIterator ArrayList$Itr DefaultGroovyMethods$TakeWhileIterator DefaultGroovyMethods$DropWhileIterator DefaultGroovyMethods$InitIterator ArrayList$Itr ReverseListIterator DefaultGroovyMethods$UniqueIterator
// expect: ArrayList$ListItr ArrayList$ListItr ArrayList$ListItr DefaultGroovyMethods$ZipPreIterator DefaultGroovyMethods$ZipPostIterator ArrayList$ListItr DefaultGroovyMethods$3
// expect: 2
