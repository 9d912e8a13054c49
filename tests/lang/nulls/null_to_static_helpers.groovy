// What walks a collection, and what unboxes its argument, refuses null.
def fails = { c -> try { println c() } catch (NullPointerException e) { println 'null pointer' } }
fails { Arrays.asList(null) }
fails { Collections.sort(null) }
fails { Collections.max(null) }
fails { Collections.frequency(null, 1) }
fails { Collections.addAll([], null) }
fails { [1].asType(null) }
fails { [1].toArray(null) }
fails { true.and(null) }
fails { false.and(null) }
fails { true | null }
fails { false ^ null }
// expect: null pointer
// expect: null pointer
// expect: null pointer
// expect: null pointer
// expect: null pointer
// expect: null pointer
// expect: null pointer
// expect: null pointer
// expect: false
// expect: true
// expect: null pointer
