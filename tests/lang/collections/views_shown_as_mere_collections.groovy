// A view that is a Collection only is no list or set to Groovy, takes items if what is behind does, and has no hash code of its items.
def s = Collections.synchronizedCollection([3, 1, 2]), set = Collections.synchronizedCollection([3, 1] as TreeSet)
println([s.add(4), s, s.hashCode() == [3, 1, 2, 4].hashCode(), s == [3, 1, 2, 4]])
println([set.plus(4).class, set.multiply(2), set.take(1).class, (set as Set).class, set.unique(false).class]*.toString())
def q = Collections.synchronizedCollection(new PriorityQueue([3, 2]))
q << 1
println q
println([[1].asImmutable().asImmutable().is([1].asImmutable()), new LinkedList([1, 2]).asImmutable().subList(0, 1).class.simpleName])
def once = [1].asImmutable()
println once.asImmutable().is(once)
println new TreeSet([1, 2, 3]).asImmutable().headSet(2).class.simpleName
println([1, null].withLazyDefault { 2 }.asImmutable().toString().replaceAll(/@.*/, ''))
println((1..3).asSynchronized().iterator().class.name)
for (c in [{ Collections.synchronizedCollection(new java.util.concurrent.CopyOnWriteArrayList([1])).removeAll { it == 1 } },
           { new TreeSet([1, 2]).asImmutable().headSet(2).add(0) }])
    try {
        println c()
    } catch (e) {
        println e.class
    }
// expect: [true, [3, 1, 2, 4], false, false]
// expect: [class java.util.ArrayList, [1, 3, 1, 3], class java.util.ArrayList, class java.util.LinkedHashSet, class java.util.ArrayList]
// expect: [1, 3, 2]
// expect: [false, UnmodifiableList]
// expect: true
// expect: UnmodifiableSortedSet
// expect: groovy.lang.ListWithDefault
// expect: groovy.lang.IntRange$IntRangeIterator
// expect: class java.lang.UnsupportedOperationException
// expect: class java.lang.UnsupportedOperationException
