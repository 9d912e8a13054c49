import java.util.concurrent.*
def f = { String n, c -> try { println "$n ${c()}" } catch (Throwable e) { println "$n ${e.class.name}: $e.message" } }
def m = new ConcurrentHashMap([a: 1, b: 2, c: 3])
def seen = []
f('forEach') { m.forEach(1L) { k, v -> seen << "$k$v".toString() }; seen.sort() }
f('forEach 3') { seen.clear(); m.forEach(1L, { k, v -> v > 1 ? k : null }, { seen << it }); seen.sort() }
f('forEachKey') { seen.clear(); m.forEachKey(1L) { seen << it }; seen.sort() }
f('forEachKey 3') { seen.clear(); m.forEachKey(1L, { it + it }, { seen << it }); seen.sort() }
f('forEachValue') { seen.clear(); m.forEachValue(1L) { seen << it }; seen.sort() }
f('forEachValue 3') { seen.clear(); m.forEachValue(1L, { it == 2 ? null : it }, { seen << it }); seen.sort() }
f('forEachEntry') { seen.clear(); m.forEachEntry(1L) { seen << it.key + it.value }; seen.sort() }
f('forEachEntry 3') { seen.clear(); m.forEachEntry(1L, { it.value * 10 }, { seen << it }); seen.sort() }
f('reduce') { m.reduce(1L, { k, v -> v * 2 }, { x, y -> x + y }) }
f('reduce none') { new ConcurrentHashMap().reduce(1L, { k, v -> v }, { x, y -> x + y }) }
f('reduce null') { m.reduce(1L, { k, v -> null }, { x, y -> x + y }) }
f('reduceKeys') { m.reduceKeys(Long.MAX_VALUE) { x, y -> x + y } }
f('reduceKeys 3') { m.reduceKeys(1L, { it.size() }, { x, y -> x + y }) }
f('reduceValues') { m.reduceValues(1L) { x, y -> x + y } }
f('reduceValues 3') { m.reduceValues(1L, { it > 1 ? it : null }, { x, y -> x + y }) }
f('reduceEntries') { m.reduceEntries(1L) { x, y -> x.value > y.value ? x : y } }
f('reduceEntries 3') { m.reduceEntries(1L, { it.value }, { x, y -> x + y }) }
f('reduceToInt') { [m.reduceToInt(Long.MAX_VALUE, { k, v -> v }, 10, { x, y -> x + y }), m.reduceKeysToInt(1L, { it.size() }, 0, { x, y -> x + y }), m.reduceValuesToInt(1L, { it }, 0, { x, y -> Math.max(x, y) }), m.reduceEntriesToInt(1L, { it.value }, 0, { x, y -> x + y })] }
f('reduceToLong') { [m.reduceToLong(Long.MAX_VALUE, { k, v -> v as long }, 10L, { x, y -> x + y }), m.reduceKeysToLong(1L, { 2L }, 0L, { x, y -> x + y }), m.reduceValuesToLong(1L, { it as long }, 0L, { x, y -> Math.max(x, y) }), m.reduceEntriesToLong(1L, { 1L }, 0L, { x, y -> x + y })] }
f('reduceToDouble') { [m.reduceToDouble(Long.MAX_VALUE, { k, v -> v as double }, 10d, { x, y -> x + y }), m.reduceKeysToDouble(1L, { 2d }, 0d, { x, y -> x + y }), m.reduceValuesToDouble(1L, { it as double }, 0d, { x, y -> Math.max(x, y) }), m.reduceEntriesToDouble(1L, { 1d }, 0d, { x, y -> x + y })] }
f('search') { [m.search(1L) { k, v -> v == 2 ? k : null }, m.search(1L) { k, v -> null }] }
f('searchKeys') { m.searchKeys(1L) { it == 'b' ? 'found' : null } }
f('searchValues') { m.searchValues(1L) { it == 3 ? it * 2 : null } }
f('searchEntries') { m.searchEntries(1L) { it.value == 3 ? it.key : null } }
f('no function') { m.forEachKey(1L, null) }
f('newKeySet') { ConcurrentHashMap.newKeySet(16) }
f('newKeySet of') { ConcurrentHashMap.newKeySet(-1) }
// expect: forEach [a1, b2, c3]
// expect: forEach 3 [b, c]
// expect: forEachKey [a, b, c]
// expect: forEachKey 3 [aa, bb, cc]
// expect: forEachValue [1, 2, 3]
// expect: forEachValue 3 [1, 3]
// expect: forEachEntry [a1, b2, c3]
// expect: forEachEntry 3 [10, 20, 30]
// expect: reduce 12
// expect: reduce none null
// expect: reduce null null
// expect: reduceKeys abc
// expect: reduceKeys 3 3
// expect: reduceValues 6
// expect: reduceValues 3 5
// expect: reduceEntries c=3
// expect: reduceEntries 3 6
// expect: reduceToInt [16, 3, 3, 6]
// expect: reduceToLong [16, 6, 3, 3]
// expect: reduceToDouble [16.0, 6.0, 3.0, 3.0]
// expect: search [b, null]
// expect: searchKeys found
// expect: searchValues 6
// expect: searchEntries c
// expect: no function java.lang.NullPointerException: null
// expect: newKeySet []
// expect: newKeySet of java.lang.IllegalArgumentException: null
