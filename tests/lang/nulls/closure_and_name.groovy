// null where a built-in method wants a closure, a name or a collection is a NullPointerException.
def fails = { c -> try { println c() } catch (NullPointerException e) { println 'null pointer' } }
fails { [1].collect((Closure) null) }
fails { 'abc'.eachLine(null) }
fails { 5.invokeMethod(null, null) }
fails { 'a'.startsWithAny(null) }
fails { Collections.shuffle(null) }
fails { Collections.copy(null, [1]) }
fails { UUID.fromString(null) }
fails { Class.forName(null) }
fails { System.getenv(null) }
fails { new BitSet().and(null) }
fails { java.util.concurrent.TimeUnit.valueOf((String) null) }
// expect: null pointer
// expect: null pointer
// expect: null pointer
// expect: null pointer
// expect: null pointer
// expect: null pointer
// expect: null pointer
// expect: null pointer
// expect: null pointer
// expect: null pointer
// expect: null pointer
