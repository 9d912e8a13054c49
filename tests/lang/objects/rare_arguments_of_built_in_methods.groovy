// Rare arguments of built-in methods: iterators made unique by null, what maps with defaults are like, points in doubles, the last year of a day.
println([1].iterator().unique(null).toList()); println([].iterator().unique((Comparator) null).toList())
try { [1, 1].iterator().unique((Closure) null) } catch (e) { println e.class }
try { println([2, 1].iterator().unique(null)) } catch (e) { println e.class }
println(new TreeMap([b: 1]).asImmutable().minus([a: 1]).getClass()); println(new TreeMap([b: 1]).plus([a: 1]).getClass())
println(new TreeMap([b: 1]).asImmutable().findAll { true }.getClass()); println(new TreeMap([b: 1]).withDefault { 1 }.findAll { true }.getClass())
println(new TreeMap([b: 1, a: 2]).withDefault { 1 }.plus([c: 1]).getClass());println(new TreeMap([b: 1, a: 2]).withDefault { 1 }.sort().getClass())
println(new TreeMap([b: 1]).asImmutable().withDefault { 4 }.drop(0).getClass()); println((new TreeMap([b: 1]) as Map).take(1).getClass())
println(new TreeMap([b: 1]).asSynchronized().findAll { true }.getClass()); println(Collections.unmodifiableMap(new TreeMap([b: 1])).findAll { true }.getClass())
for (s in ['1.5..4.5', '1..', '.', '-1.2.3', '1.2e3.4', '1.2x.3', '1.5d.']) try { println s.toDouble() } catch (e) { println e.message }
for (ms in [951782400000L, 1723939200000L]) println Calendar.getInstance(TimeZone.getTimeZone('UTC')).with { timeInMillis = ms; getActualMaximum(Calendar.YEAR) }
// expect: [1]
// expect: []
// expect: class java.lang.NullPointerException
// expect: class java.lang.NullPointerException
// expect: class java.util.TreeMap
// expect: class java.util.TreeMap
// expect: class java.util.TreeMap
// expect: class java.util.LinkedHashMap
// expect: class java.util.LinkedHashMap
// expect: class java.util.TreeMap
// expect: class java.util.LinkedHashMap
// expect: class java.util.TreeMap
// expect: class java.util.TreeMap
// expect: class java.util.LinkedHashMap
// expect: multiple points
// expect: multiple points
// expect: For input string: "."
// expect: multiple points
// expect: For input string: "1.2e3.4"
// expect: For input string: "1.2x.3"
// expect: For input string: "1.5d."
// expect: 292278994
// expect: 292278993
