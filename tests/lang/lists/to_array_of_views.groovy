// toArray(): views of what stores item by item, too, name the item that does not fit.
def t = { c -> try { println c() } catch (Throwable e) { println e.toString().readLines()[0] } }
def la = { [4L, 5L] as long[] }, sa = { [4L] as Long[] }
for (r in [('a'..'c').asImmutable(), ['a', 'b', 'c'].asImmutable(), (['a', 'b'] as LinkedList).asImmutable(), Collections.nCopies(3, 'a').asSynchronized(), new Tuple('a')]) t { r.toArray(sa()) }
println(('a'..'c').asImmutable().toArray(['x'] as String[]))
// expect: java.lang.ArrayStoreException: java.lang.String
// expect: java.lang.ArrayStoreException: arraycopy: element type mismatch: can not cast one of the elements of java.lang.Object[] to the type of the destination array, java.lang.Long
// expect: java.lang.ArrayStoreException: java.lang.String
// expect: java.lang.ArrayStoreException: java.lang.String
// expect: java.lang.ArrayStoreException: java.lang.String
// expect: [a, b, c]
