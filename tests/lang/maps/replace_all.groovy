// replaceAll() changes values in place, even where no key is equal to itself by the map's comparator, and notices other changes.
def m = [a: 1, b: 2]
m.replaceAll { k, v -> "$k$v" }
println m
def never = new TreeMap({ x, y -> 1 } as Comparator)
never.putAll(a: 1, b: 2)
never.replaceAll { k, v -> v * 10 }
println never
def said = { body -> try { println body() } catch (Throwable e) { println e.getClass().simpleName } }
said { def x = [b: 2]; x.replaceAll { k, v -> x.c = 1 }; x }
said { def x = new Hashtable([b: 2]); x.replaceAll { k, v -> null }; x }
said { [b: 2].asImmutable().replaceAll { k, v -> v } }
// expect: [a:a1, b:b2]
// expect: [a:10, b:20]
// expect: ConcurrentModificationException
// expect: NullPointerException
// expect: UnsupportedOperationException
