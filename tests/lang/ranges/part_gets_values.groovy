// A range refuses values for a part of it; nothing can be put in the place of nothing.
def t = { c -> try { println c().toString() } catch (e) { println e } }
t { def r = (0..0); r.putAt((-2..2), (5..1)); r }
t { def r = (0..0); r[-2..0] = []; r }
t { def r = (0..3); r[-9..0] = []; r }
t { def r = (0..3); r[2..<-2] = [1]; r }
t { def r = (0..3); r[2..<-2] = []; r }
t { def r = (3..0); r[5..6] = []; r }
t { def r = (0..3); r[-1..-9] = []; r }
t { def r = ('a'..'c'); r[-1..-9] = []; r }
t { def r = ('a'..'c'); r[1..<-2] = []; r }
t { def r = ('c'..'a'); r[1..<-2] = []; r }
t { def r = ('c'..'a'); r[1..<-2] = null; r }
t { def r = (0..3); r[1..<-3] = null; r }
// expect: java.lang.UnsupportedOperationException
// expect: java.lang.IndexOutOfBoundsException: fromIndex = -1
// expect: java.lang.IndexOutOfBoundsException: fromIndex = -5
// expect: java.lang.UnsupportedOperationException: cannot add to Empty Ranges
// expect: 0..3
// expect: java.lang.UnsupportedOperationException
// expect: java.lang.IndexOutOfBoundsException: fromIndex = -5
// expect: java.lang.IndexOutOfBoundsException: fromIndex = -6
// expect: a..c
// expect: c..a
// expect: java.lang.UnsupportedOperationException: cannot add to Empty Ranges
// expect: java.lang.UnsupportedOperationException: cannot add to Empty Ranges
