// The final fields of Java's own collections are found behind no setter, and cannot be set.
def refused = { c, name -> try { c.putAt(name, [4]) } catch (ReadOnlyPropertyException e) { println e.message } }
refused([1].asImmutable(), 'c')
refused(([1] as Set).asImmutable(), 'c')
refused(([1] as SortedSet).asImmutable(), 'ss')
refused([1].asSynchronized(), 'mutex')
refused(Arrays.asList(1), 'a')
refused(Collections.nCopies(2, 1), 'n')
refused(Collections.singletonList(1), 'element')
// expect: Cannot set readonly property: c for class: java.util.Collections$UnmodifiableRandomAccessList
// expect: Cannot set readonly property: c for class: java.util.Collections$UnmodifiableSet
// expect: Cannot set readonly property: ss for class: java.util.Collections$UnmodifiableSortedSet
// expect: Cannot set readonly property: mutex for class: java.util.Collections$SynchronizedRandomAccessList
// expect: Cannot set readonly property: a for class: java.util.Arrays$ArrayList
// expect: Cannot set readonly property: n for class: java.util.Collections$CopiesList
// expect: Cannot set readonly property: element for class: java.util.Collections$SingletonList
