// The views that asImmutable() and asSynchronized() make of a range ask the range: what it holds, its text, its hash, its words.
def said = { body -> try { println body() } catch (Throwable e) { println "${e.getClass().simpleName} ${e.message}" } }
def r = (1..3).asImmutable()
said { r.toString() }
said { "$r" }
said { r.getClass().simpleName }
said { r.hashCode() == (1..3).hashCode() }
said { r == 1..3 }
said { r.contains(2G) }
said { ('a'..'e').asImmutable().contains(100d) }
said { 100d in ('a'..'e').asImmutable() }
said { r.get(7) }
said { (1L..3L).asImmutable().swap(42, -1) }
said { (1..<1).asImmutable().get(0) }
said { r.subList(0, 2).toString() }
said { r.subList(0, 2).getClass().simpleName }
said { r.add(4) }
said { (1..3).asSynchronized().add(4) }
said { (1L..3L).asSynchronized().contains(2.0) }
// expect: 1..3
// expect: [1, 2, 3]
// expect: UnmodifiableList
// expect: true
// expect: true
// expect: true
// expect: true
// expect: true
// expect: IndexOutOfBoundsException Index: 7 too big for range: 1..3
// expect: IndexOutOfBoundsException Index: 42 is too big for range: 1..3
// expect: IndexOutOfBoundsException can't get values from Empty Ranges
// expect: 1..2
// expect: UnmodifiableList
// expect: UnsupportedOperationException null
// expect: UnsupportedOperationException null
// expect: true
