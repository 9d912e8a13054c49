// sort(null) of an array is Java's natural order, which numbers of several types do not have.
def said = { body -> try { println body() } catch (e) { println e.getClass().simpleName } }
said { (['b', 'a'] as String[]).sort(null) }
said { ([3, 1L] as Object[]).sort(null) }
said { ([[1], [2]] as Object[]).sort(null) }
said { ([3, 1L] as Object[]).sort() }
// expect: [a, b]
// expect: ClassCastException
// expect: ClassCastException
// expect: [1, 3]
