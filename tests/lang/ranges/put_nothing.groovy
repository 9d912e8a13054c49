// An empty part of a range takes nothing in, and refuses what there is to add; null is no place.
def said = { body -> try { println body() } catch (e) { println "${e.getClass().simpleName} ${e instanceof NullPointerException ? 'none' : e.message}" } }
said { (0..3).putAt(0..<0, []) }
said { (0..3).putAt(0..<0, 1) }
said { (0..<0).putAt(0..<0, 1) }
said { (0..<0).putAt(0..<0, [1]) }
said { (0..3).putAt(9..<9, []) }
said { (0..3).putAt(null, 1) }
said { [1].putAt(null, 1) }
said { ('e'..'a').putAt(1..<4, []) }
said { ('e'..'a').putAt(1..1, []) }
said { ('e'..'a').putAt(1..9, []) }
// expect: null
// expect: UnsupportedOperationException cannot add to Empty Ranges
// expect: UnsupportedOperationException null
// expect: UnsupportedOperationException cannot add to Empty Ranges
// expect: IndexOutOfBoundsException toIndex = 9
// expect: NullPointerException none
// expect: NullPointerException none
// expect: null
// expect: UnsupportedOperationException null
// expect: UnsupportedOperationException null
