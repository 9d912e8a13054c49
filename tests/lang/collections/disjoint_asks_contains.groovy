// Collections.disjoint() asks a set, else the larger side, by its own contains().
def said = { c -> try { c().inspect() } catch (e) { (e.class.simpleName + ': ' + e.message).readLines()[0].replaceAll(/ \(\S+ (is|and) .*/, '') } }
println said { Collections.disjoint([5, 1, 3] as TreeSet, ['a', 1]) }  // expect: ClassCastException: class java.lang.Integer cannot be cast to class java.lang.String
println said { Collections.disjoint(['a', 1], [5, 1, 3] as TreeSet) }  // expect: ClassCastException: class java.lang.Integer cannot be cast to class java.lang.String
println said { Collections.disjoint([5, 1, 3] as TreeSet, []) }  // expect: true
println said { Collections.disjoint([5, 1, 3], [1L]) }  // expect: true
println said { [5, 1, 3].disjoint([1L]) }  // expect: false
println said { Collections.fill([].asImmutable(), 1) }  // expect: null
println said { Collections.fill(0..<0, 1) }  // expect: null
println said { Collections.min(0..<0) }  // expect: NoSuchElementException: java.lang.IndexOutOfBoundsException: can't get values from Empty Ranges
