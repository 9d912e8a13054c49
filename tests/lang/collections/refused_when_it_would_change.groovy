// Constant collections refuse what would change them, and let pass what would not; unmodifiable views refuse whatever they are given.
def said = { c -> try { c() } catch (e) { e.getClass().simpleName - 'Exception' } }
def all = [Collections.emptyList(), Collections.emptySet(), Collections.singletonList(1), Collections.singleton(1), new Tuple(1), Collections.nCopies(1, 1),
           Arrays.asList(1), [1].asImmutable(), ([1] as Set).asImmutable()]
for (c in all) {
    println([said { c.addAll([]) }, said { c.removeAll([9]) }, said { c.removeAll([1]) }, said { c.retainAll([1]) }, said { c.remove((Object) 9) }, said { c.clear() },
             said { c.removeAll { false } }, said { c.removeIf { false } }, said { c.removeElement(9) }, said { c.unique() }, said { [1].collectMany(c) { [] } },
             said { [1].collectMany(c) { null } }])
}
for (c in all.findAll { it instanceof List })
    println([said { c.sort((Comparator) null) }, said { c.replaceAll { it } }, said { c.replaceAll(null) }, said { c.addAll(0, []) }, said { c.addAll(5, []) }])
println(new LinkedList() << null)
// expect: [false, false, false, false, false, null, false, false, false, [], [], NullPointer]
// expect: [false, false, false, false, false, null, false, false, false, [], [], NullPointer]
// expect: [false, false, UnsupportedOperation, false, false, UnsupportedOperation, false, UnsupportedOperation, false, UnsupportedOperation, [1], NullPointer]
// expect: [false, false, UnsupportedOperation, false, false, UnsupportedOperation, false, UnsupportedOperation, false, UnsupportedOperation, [1], NullPointer]
// expect: [false, false, UnsupportedOperation, false, false, UnsupportedOperation, false, false, false, UnsupportedOperation, [1], NullPointer]
// expect: [false, false, UnsupportedOperation, false, false, UnsupportedOperation, false, false, false, UnsupportedOperation, [1], NullPointer]
// expect: [false, false, UnsupportedOperation, false, false, UnsupportedOperation, false, false, false, UnsupportedOperation, [1], NullPointer]
// expect: [UnsupportedOperation, UnsupportedOperation, UnsupportedOperation, UnsupportedOperation, UnsupportedOperation, UnsupportedOperation, false, UnsupportedOperation, UnsupportedOperation, UnsupportedOperation, UnsupportedOperation, UnsupportedOperation]
// expect: [UnsupportedOperation, UnsupportedOperation, UnsupportedOperation, UnsupportedOperation, UnsupportedOperation, UnsupportedOperation, false, UnsupportedOperation, UnsupportedOperation, UnsupportedOperation, UnsupportedOperation, UnsupportedOperation]
// expect: [null, null, NullPointer, false, IndexOutOfBounds]
// expect: [null, UnsupportedOperation, UnsupportedOperation, false, IndexOutOfBounds]
// expect: [UnsupportedOperation, UnsupportedOperation, NullPointer, false, IndexOutOfBounds]
// expect: [UnsupportedOperation, UnsupportedOperation, NullPointer, false, IndexOutOfBounds]
// expect: [null, null, NullPointer, false, IndexOutOfBounds]
// expect: [UnsupportedOperation, UnsupportedOperation, UnsupportedOperation, UnsupportedOperation, UnsupportedOperation]
// expect: [null]
