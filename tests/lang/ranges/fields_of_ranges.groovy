// The fields of ranges: an IntRange keeps its ends as written.
def read = { r, n -> try { r.@"$n".inspect() } catch (MissingFieldException e) { 'none' } }
for (r in [(3..1), (1..<3), ('c'..'a'), ('a'..<'c'), (1L..3L), (0..<0), new IntRange(1, 3)])
    println r.getClass().simpleName + ' ' + ['from', 'to', 'reverse', 'inclusive'].collect { read(r, it) }
// expect: IntRange [3, 1, false, true]
// expect: IntRange [1, 3, false, false]
// expect: ObjectRange ['a', 'c', true, none]
// expect: ObjectRange ['a', 'b', false, none]
// expect: ObjectRange [1, 3, false, none]
// expect: EmptyRange [none, none, none, none]
// expect: IntRange [1, 3, false, null]
