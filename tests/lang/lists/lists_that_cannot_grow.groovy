// A part beyond the end is refused as growth before its bounds are looked at.
def t = { c -> try { println c() } catch (e) { println e } }
for (l in [Collections.emptyList(), [].asImmutable(), Arrays.asList(1), [1].asImmutable()])
    for (r in [(-2..2), (-1..0), (0..0), (2..3), (-3..-1)]) t { l.putAt(r, [7]); l }
// expect: java.lang.UnsupportedOperationException
// expect: java.lang.UnsupportedOperationException
// expect: java.lang.UnsupportedOperationException
// expect: java.lang.UnsupportedOperationException
// expect: java.lang.IndexOutOfBoundsException: fromIndex = -3
// expect: java.lang.UnsupportedOperationException
// expect: java.lang.UnsupportedOperationException
// expect: java.lang.UnsupportedOperationException
// expect: java.lang.UnsupportedOperationException
// expect: java.lang.IndexOutOfBoundsException: fromIndex = -3
// expect: java.lang.UnsupportedOperationException
// expect: java.lang.UnsupportedOperationException
// expect: java.lang.UnsupportedOperationException
// expect: java.lang.UnsupportedOperationException
// expect: java.lang.IndexOutOfBoundsException: fromIndex = -2
// expect: java.lang.UnsupportedOperationException
// expect: java.lang.UnsupportedOperationException
// expect: java.lang.UnsupportedOperationException
// expect: java.lang.UnsupportedOperationException
// expect: java.lang.IndexOutOfBoundsException: fromIndex = -2
