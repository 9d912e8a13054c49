// More of Groovy's methods for collections, arrays and texts in rare cases.
def t(c) { try { println(c()?.inspect()) } catch (NullPointerException e) { println "NPE" } catch (e) { println "${e.class.name}: ${e.message}" } }
def a = ['a', 'b'] as String[]
t { (a + a).class }
t { (a + (['x'] as String[])).class }
t { a.plus(a).class }
t { ((['a'] as String[]) + (['b'] as String[])).class }
def f = { it + it }
t { f(a).class }
def g = { x -> x + x }
t { g(a).class }
def h = { x -> x + ['c'] }
t { h(a).class }
def m(x) { x + x }
t { m(a).class }
t { m(a).class }
def o = a
t { (o + o).class }
t { (o + ['q']).class }
t { (o + 'q').class }
t { (a + ([1] as Integer[])).class }
t { def i = [1] as Integer[]; (i + i).class }
t { def i = [1] as Object[]; (i + i).class }
t { [a, a].sum().class }
t { [a: 1].collectEntries(null) { k, v -> [k, v] } }
t { [:].collectEntries(null) { k, v -> [k, v] } }
t { [1].collectEntries(null) { [it, 1] } }
t { [].collectEntries(null) { [it, 1] } }
t { 'abc'.takeWhile { true }.is('abc') }
t { new StringBuilder('abc').take(7) .class}
t { new StringBuilder('abc').take(2) .class}
t { new StringBuilder('abc').takeWhile { true } .class}
t { new StringBuilder('abc').takeWhile { false } .class}
t { new StringBuilder('abc').drop(0) .class}
t { new StringBuilder('abc').dropWhile { false } .class}
t { new StringBuilder('abc').dropWhile { true } .class}
t { new StringBuffer('xyz').iterator().toList() }
t { new StringBuffer('xyz').collect { it } }
t { ('Z' as char).intdiv(1.5) }
t { ('Z' as char).intdiv(2) }
t { 7.intdiv(1.5) }
t { (7 as byte).intdiv(1.5) }
t { (7 as byte).intdiv(2d) }
t { 7d.intdiv(2) }
t { 'a=1;b=2'.decodeBase64() }
t { 'YQ=='.decodeBase64() }
t { 'YQ==YQ=='.decodeBase64() }
t { 'YQ=;'.decodeBase64() }
t { 'Y Q\n'.decodeBase64() }
t { 'abc'.tr('abc', '') }
t { ([5, 1, 3] as TreeSet).collate(127, 0, false) }
t { [1, 2].iterator().unique { k, v -> println "$k $v"; 0 }.toList() }
t { ['a', 'b'].iterator().unique { it }.toList() }
t { (0..<0).retainAll { it } }
t { (0..<0).removeAll { it } }
t { (0..<0).retainAll([1]) }
t { (1..5).asList().class }
t { (1..5).toList().class }
t { (1..2)[['a', 1]] = [1, 2] }
t { def x = (1..2); x[[0, 1]] = [5, 6] }
t { '0x'.numberAwareCompareTo('20') }
t { 'a'.numberAwareCompareTo('c') }
t { "${'a'}".numberAwareCompareTo('c') }
t { "${'abc'}".numberAwareCompareTo(-1) }
// expect: class [Ljava.lang.Object;
// expect: class [Ljava.lang.Object;
// expect: class [Ljava.lang.Object;
// expect: class [Ljava.lang.Object;
// expect: class [Ljava.lang.Object;
// expect: class [Ljava.lang.Object;
// expect: class [Ljava.lang.Object;
// expect: class [Ljava.lang.Object;
// expect: class [Ljava.lang.Object;
// expect: class [Ljava.lang.Object;
// expect: class [Ljava.lang.Object;
// expect: class [Ljava.lang.Object;
// expect: class [Ljava.lang.Object;
// expect: class [Ljava.lang.Object;
// expect: class [Ljava.lang.Object;
// expect: class [Ljava.lang.Object;
// expect: NPE
// expect: null
// expect: NPE
// expect: null
// expect: true
// expect: class java.lang.StringBuilder
// expect: class java.lang.String
// expect: class java.lang.StringBuilder
// expect: class java.lang.String
// expect: class java.lang.StringBuilder
// expect: class java.lang.StringBuilder
// expect: class java.lang.String
// expect: [xyz]
// expect: [xyz]
// expect: java.lang.UnsupportedOperationException: Cannot use intdiv() on this number type: java.lang.Integer with value: 90
// expect: 45
// expect: java.lang.UnsupportedOperationException: Cannot use intdiv() on this number type: java.lang.Integer with value: 7
// expect: java.lang.UnsupportedOperationException: Cannot use intdiv() on this number type: java.lang.Byte with value: 7
// expect: java.lang.UnsupportedOperationException: Cannot use intdiv() on this number type: java.lang.Byte with value: 7
// expect: java.lang.UnsupportedOperationException: Cannot use intdiv() on this number type: java.lang.Double with value: 7.0
// expect: java.lang.RuntimeException: = character not at end of base64 value
// expect: [97]
// expect: java.lang.RuntimeException: = character not at end of base64 value
// expect: java.lang.RuntimeException: bad character in base64 value
// expect: [97]
// expect: java.lang.ArrayIndexOutOfBoundsException: Negative array index [-1] too large for array size 0
// expect: []
// expect: 2 1
// expect: [1]
// expect: ['a', 'b']
// expect: false
// expect: false
// expect: java.lang.UnsupportedOperationException: cannot retainAll in Empty Ranges
// expect: class groovy.lang.IntRange
// expect: class java.util.ArrayList
// expect: java.lang.IllegalArgumentException: Can only index a List with another List of Integers, not a List of java.lang.String
// expect: java.lang.UnsupportedOperationException: null
// expect: -2
// expect: -2
// expect: -2
// expect: 52
