// Null in the place of a part: the list has grown, and the part is empty, before anybody looks at it.
def t = { c -> try { println c().toString() } catch (e) { println e.class.name + (e instanceof NullPointerException ? '' : " $e.message") } }
for (x in [[], ['x'], [1, 2, 3], Arrays.asList('p', 'q'), [1, 2].asImmutable(), Collections.singletonList(1), Collections.emptyList(), 1..3, 3..1, 'a'..'c', 'c'..'a', new LinkedList([1, 2]), [1, 2, 3].subList(1, 3), new Tuple(1, 2), 0..<0]) {
    for (r in [-2..2, 0..0, 1..<-1, 0..<0, 5..6, -1..-2, 2..<2]) {
        t { x.putAt(r, (Collection) null) }
        t { x }
        t { x.putAt(r, (Object) null); x }
    }
}
// expect: java.lang.IndexOutOfBoundsException fromIndex = -2
// expect: [null, null, null]
// expect: [null, null]
// expect: java.lang.NullPointerException
// expect: [null]
// expect: [null]
// expect: java.lang.NullPointerException
// expect: [null]
// expect: [null, null]
// expect: null
// expect: [null, null, null]
// expect: [null, null, null, null]
// expect: java.lang.NullPointerException
// expect: [null, null, null, null, null]
// expect: [null, null, null, null, null, null]
// expect: java.lang.NullPointerException
// expect: [null, null, null, null]
// expect: [null, null, null]
// expect: null
// expect: [null, null, null, null]
// expect: [null, null, null, null, null]
// expect: java.lang.IndexOutOfBoundsException fromIndex = -1
// expect: [x, null, null]
// expect: [x, null]
// expect: java.lang.NullPointerException
// expect: [null]
// expect: [null]
// expect: java.lang.NullPointerException
// expect: [null]
// expect: [null, null]
// expect: null
// expect: [null, null, null]
// expect: [null, null, null, null]
// expect: java.lang.NullPointerException
// expect: [null, null, null, null, null]
// expect: [null, null, null, null, null, null]
// expect: java.lang.NullPointerException
// expect: [null, null, null, null]
// expect: [null, null, null]
// expect: null
// expect: [null, null, null, null]
// expect: [null, null, null, null, null]
// expect: java.lang.NullPointerException
// expect: [1]
// expect: java.lang.IndexOutOfBoundsException fromIndex = -1
// expect: java.lang.NullPointerException
// expect: [null, null]
// expect: [null, null]
// expect: java.lang.NullPointerException
// expect: [null, null]
// expect: [null, null, null]
// expect: null
// expect: [null, null, null, null]
// expect: [null, null, null, null, null]
// expect: java.lang.NullPointerException
// expect: [null, null, null, null, null]
// expect: [null, null, null, null, null, null]
// expect: java.lang.NullPointerException
// expect: [null, null, null, null]
// expect: [null, null, null]
// expect: null
// expect: [null, null, null, null]
// expect: [null, null, null, null, null]
// expect: java.lang.UnsupportedOperationException null
// expect: [p, q]
// expect: java.lang.UnsupportedOperationException null
// expect: java.lang.UnsupportedOperationException null
// expect: [p, q]
// expect: java.lang.UnsupportedOperationException null
// expect: java.lang.NullPointerException
// expect: [p, q]
// expect: java.lang.UnsupportedOperationException null
// expect: java.lang.UnsupportedOperationException null
// expect: [p, q]
// expect: java.lang.UnsupportedOperationException null
// expect: java.lang.UnsupportedOperationException null
// expect: [p, q]
// expect: java.lang.UnsupportedOperationException null
// expect: java.lang.UnsupportedOperationException null
// expect: [p, q]
// expect: java.lang.UnsupportedOperationException null
// expect: java.lang.UnsupportedOperationException null
// expect: [p, q]
// expect: java.lang.UnsupportedOperationException null
// expect: java.lang.UnsupportedOperationException null
// expect: [1, 2]
// expect: java.lang.UnsupportedOperationException null
// expect: java.lang.UnsupportedOperationException null
// expect: [1, 2]
// expect: java.lang.UnsupportedOperationException null
// expect: java.lang.UnsupportedOperationException null
// expect: [1, 2]
// expect: java.lang.UnsupportedOperationException null
// expect: java.lang.UnsupportedOperationException null
// expect: [1, 2]
// expect: java.lang.UnsupportedOperationException null
// expect: java.lang.UnsupportedOperationException null
// expect: [1, 2]
// expect: java.lang.UnsupportedOperationException null
// expect: java.lang.UnsupportedOperationException null
// expect: [1, 2]
// expect: java.lang.UnsupportedOperationException null
// expect: java.lang.UnsupportedOperationException null
// expect: [1, 2]
// expect: java.lang.UnsupportedOperationException null
// expect: java.lang.UnsupportedOperationException null
// expect: [1]
// expect: java.lang.UnsupportedOperationException null
// expect: java.lang.UnsupportedOperationException null
// expect: [1]
// expect: java.lang.UnsupportedOperationException null
// expect: java.lang.UnsupportedOperationException null
// expect: [1]
// expect: java.lang.UnsupportedOperationException null
// expect: java.lang.UnsupportedOperationException null
// expect: [1]
// expect: java.lang.UnsupportedOperationException null
// expect: java.lang.UnsupportedOperationException null
// expect: [1]
// expect: java.lang.UnsupportedOperationException null
// expect: java.lang.IndexOutOfBoundsException fromIndex = -1
// expect: [1]
// expect: java.lang.IndexOutOfBoundsException fromIndex = -1
// expect: java.lang.IndexOutOfBoundsException toIndex = 2
// expect: [1]
// expect: java.lang.IndexOutOfBoundsException toIndex = 2
// expect: java.lang.UnsupportedOperationException null
// expect: []
// expect: java.lang.UnsupportedOperationException null
// expect: java.lang.UnsupportedOperationException null
// expect: []
// expect: java.lang.UnsupportedOperationException null
// expect: java.lang.UnsupportedOperationException null
// expect: []
// expect: java.lang.UnsupportedOperationException null
// expect: java.lang.UnsupportedOperationException null
// expect: []
// expect: java.lang.UnsupportedOperationException null
// expect: java.lang.UnsupportedOperationException null
// expect: []
// expect: java.lang.UnsupportedOperationException null
// expect: java.lang.IndexOutOfBoundsException fromIndex = -2
// expect: []
// expect: java.lang.IndexOutOfBoundsException fromIndex = -2
// expect: java.lang.IndexOutOfBoundsException toIndex = 2
// expect: []
// expect: java.lang.IndexOutOfBoundsException toIndex = 2
// expect: java.lang.UnsupportedOperationException null
// expect: 1..3
// expect: java.lang.UnsupportedOperationException null
// expect: java.lang.UnsupportedOperationException null
// expect: 1..3
// expect: java.lang.UnsupportedOperationException null
// expect: java.lang.UnsupportedOperationException null
// expect: 1..3
// expect: java.lang.UnsupportedOperationException null
// expect: java.lang.UnsupportedOperationException cannot add to Empty Ranges
// expect: 1..3
// expect: java.lang.UnsupportedOperationException cannot add to Empty Ranges
// expect: java.lang.UnsupportedOperationException null
// expect: 1..3
// expect: java.lang.UnsupportedOperationException null
// expect: java.lang.UnsupportedOperationException null
// expect: 1..3
// expect: java.lang.UnsupportedOperationException null
// expect: java.lang.UnsupportedOperationException cannot add to Empty Ranges
// expect: 1..3
// expect: java.lang.UnsupportedOperationException cannot add to Empty Ranges
// expect: java.lang.UnsupportedOperationException null
// expect: 3..1
// expect: java.lang.UnsupportedOperationException null
// expect: java.lang.UnsupportedOperationException null
// expect: 3..1
// expect: java.lang.UnsupportedOperationException null
// expect: java.lang.UnsupportedOperationException null
// expect: 3..1
// expect: java.lang.UnsupportedOperationException null
// expect: java.lang.UnsupportedOperationException cannot add to Empty Ranges
// expect: 3..1
// expect: java.lang.UnsupportedOperationException cannot add to Empty Ranges
// expect: java.lang.UnsupportedOperationException null
// expect: 3..1
// expect: java.lang.UnsupportedOperationException null
// expect: java.lang.UnsupportedOperationException null
// expect: 3..1
// expect: java.lang.UnsupportedOperationException null
// expect: java.lang.UnsupportedOperationException cannot add to Empty Ranges
// expect: 3..1
// expect: java.lang.UnsupportedOperationException cannot add to Empty Ranges
// expect: java.lang.UnsupportedOperationException null
// expect: a..c
// expect: java.lang.UnsupportedOperationException null
// expect: java.lang.UnsupportedOperationException null
// expect: a..c
// expect: java.lang.UnsupportedOperationException null
// expect: java.lang.UnsupportedOperationException null
// expect: a..c
// expect: java.lang.UnsupportedOperationException null
// expect: java.lang.UnsupportedOperationException cannot add to Empty Ranges
// expect: a..c
// expect: java.lang.UnsupportedOperationException cannot add to Empty Ranges
// expect: java.lang.UnsupportedOperationException null
// expect: a..c
// expect: java.lang.UnsupportedOperationException null
// expect: java.lang.UnsupportedOperationException null
// expect: a..c
// expect: java.lang.UnsupportedOperationException null
// expect: java.lang.UnsupportedOperationException cannot add to Empty Ranges
// expect: a..c
// expect: java.lang.UnsupportedOperationException cannot add to Empty Ranges
// expect: java.lang.NullPointerException
// expect: c..a
// expect: java.lang.UnsupportedOperationException null
// expect: java.lang.UnsupportedOperationException null
// expect: c..a
// expect: java.lang.UnsupportedOperationException null
// expect: java.lang.UnsupportedOperationException null
// expect: c..a
// expect: java.lang.UnsupportedOperationException null
// expect: java.lang.UnsupportedOperationException cannot add to Empty Ranges
// expect: c..a
// expect: java.lang.UnsupportedOperationException cannot add to Empty Ranges
// expect: java.lang.UnsupportedOperationException null
// expect: c..a
// expect: java.lang.UnsupportedOperationException null
// expect: java.lang.NullPointerException
// expect: c..a
// expect: java.lang.UnsupportedOperationException null
// expect: java.lang.UnsupportedOperationException cannot add to Empty Ranges
// expect: c..a
// expect: java.lang.UnsupportedOperationException cannot add to Empty Ranges
// expect: java.lang.NullPointerException
// expect: []
// expect: java.lang.IndexOutOfBoundsException fromIndex = -2
// expect: java.lang.NullPointerException
// expect: [null, null]
// expect: [null, null]
// expect: java.lang.NullPointerException
// expect: [null, null]
// expect: [null, null, null]
// expect: null
// expect: [null, null, null, null]
// expect: [null, null, null, null, null]
// expect: java.lang.NullPointerException
// expect: [null, null, null, null, null]
// expect: [null, null, null, null, null, null]
// expect: java.lang.NullPointerException
// expect: [null, null, null, null]
// expect: [null, null, null]
// expect: null
// expect: [null, null, null, null]
// expect: [null, null, null, null, null]
// expect: java.lang.NullPointerException
// expect: []
// expect: java.lang.IndexOutOfBoundsException fromIndex = -2
// expect: java.lang.NullPointerException
// expect: [null, null]
// expect: [null, null]
// expect: java.lang.NullPointerException
// expect: [null, null]
// expect: [null, null, null]
// expect: null
// expect: [null, null, null, null]
// expect: [null, null, null, null, null]
// expect: java.lang.NullPointerException
// expect: [null, null, null, null, null]
// expect: [null, null, null, null, null, null]
// expect: java.lang.NullPointerException
// expect: [null, null, null, null]
// expect: [null, null, null]
// expect: null
// expect: [null, null, null, null]
// expect: [null, null, null, null, null]
// expect: java.lang.UnsupportedOperationException null
// expect: [1, 2]
// expect: java.lang.UnsupportedOperationException null
// expect: java.lang.UnsupportedOperationException null
// expect: [1, 2]
// expect: java.lang.UnsupportedOperationException null
// expect: java.lang.NullPointerException
// expect: [1, 2]
// expect: java.lang.UnsupportedOperationException null
// expect: java.lang.UnsupportedOperationException null
// expect: [1, 2]
// expect: java.lang.UnsupportedOperationException null
// expect: java.lang.UnsupportedOperationException null
// expect: [1, 2]
// expect: java.lang.UnsupportedOperationException null
// expect: java.lang.UnsupportedOperationException null
// expect: [1, 2]
// expect: java.lang.UnsupportedOperationException null
// expect: java.lang.UnsupportedOperationException null
// expect: [1, 2]
// expect: java.lang.UnsupportedOperationException null
// expect: java.lang.UnsupportedOperationException null
// expect: 0..<0
// expect: java.lang.UnsupportedOperationException null
// expect: java.lang.UnsupportedOperationException null
// expect: 0..<0
// expect: java.lang.UnsupportedOperationException null
// expect: java.lang.UnsupportedOperationException null
// expect: 0..<0
// expect: java.lang.UnsupportedOperationException null
// expect: java.lang.UnsupportedOperationException null
// expect: 0..<0
// expect: java.lang.UnsupportedOperationException null
// expect: java.lang.UnsupportedOperationException null
// expect: 0..<0
// expect: java.lang.UnsupportedOperationException null
// expect: java.lang.IndexOutOfBoundsException fromIndex = -2
// expect: 0..<0
// expect: java.lang.IndexOutOfBoundsException fromIndex = -2
// expect: java.lang.IndexOutOfBoundsException toIndex = 2
// expect: 0..<0
// expect: java.lang.IndexOutOfBoundsException toIndex = 2
