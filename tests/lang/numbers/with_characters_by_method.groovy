// Numbers and characters by method; minus(null) of a map copies it.
def t(c) { try { println(c()?.inspect()) } catch (NullPointerException e) { println 'NPE' } catch (Throwable e) { println "${e.class.name}: ${e.message?.readLines()?.getAt(0)}" } }
t { 1.plus('a' as char) }
t { 1.5.minus('a' as char) }
t { (5 as byte).multiply('a' as char) }
t { 7.div('a' as char) }
t { 7.intdiv(' ' as char) }
t { 0.1f.intdiv(' ' as char) }
t { 10G.multiply('a' as char) }
t { Long.MAX_VALUE.plus('a' as char) }
t { new HashMap([a: 1]).minus(null).getClass() }
t { new TreeMap([a: 1]).minus(null).getClass() }
// expect: 98
// expect: -95.5
// expect: 485
// expect: 0.0721649485
// expect: 0
// expect: java.lang.UnsupportedOperationException: Cannot use intdiv() on this number type: java.lang.Float with value: 0.1
// expect: 970
// expect: -9223372036854775712
// expect: class java.util.LinkedHashMap
// expect: class java.util.TreeMap
