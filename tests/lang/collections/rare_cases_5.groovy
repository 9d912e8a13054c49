// Sets of characters stand as a HashSet of the list; pairs of hex digits may have a sign; null for an order is the natural one.
def t(c) { try { println(c()?.inspect()) } catch (NullPointerException e) { println 'NPE' } catch (e) { println "${e.class.name}: ${e.message}".replaceAll(/ \(\S+ (is|and \S+ are) in .*/, "") } }
t { '1.23456789125E8'.toSet() }
t { '1.23456789125E8'.toList().toSet() }
t { '1.23456789125E8'.toList() as HashSet }
t { new HashSet('1.23456789125E8'.toList()) }
t { 'true'.decodeHex() }
t { '2024-02-29'.decodeHex() }
t { '-1+f'.decodeHex() }
t { 'abc'.getAt(Integer.MAX_VALUE) }
t { ([3, 1, 2] as Integer[]) - ([1, 2] as byte[]) }
t { ([3, 1, 2] as Integer[]) - ([1, 2] as Integer[]) }
t { ([3, 1, 2] as Integer[]) - ([1, 2] as Object[]) }
t { [3, 1, 2] - ([1, 2] as int[]) }
t { [3, 1, 2] - ([1, 2] as Integer[]) }
t { ([3, 1, 2] as Set) - ([1, 2] as int[]) }
t { [(1): 1L].intersect(new TreeMap([b: 2, a: 1])) }
t { ['k': 'v', (null): 0].intersect(new TreeMap([b: 2, a: 1])) }
t { ['a': 1, (null): 0].intersect(new TreeMap([b: 2, a: 1])) }
t { [2, 1].toSorted(null) }
t { ['a', 1].toSorted(null) }
t { [a: 1].toSorted(null) }
t { [:].toSorted(null) }
t { [a: 1, b: 2].toSorted(null) }
// expect: ['E', '.', '1', '2', '3', '4', '5', '6', '7', '8', '9']
// expect: ['1', '2', '3', '4', '5', 'E', '6', '7', '8', '9', '.']
// expect: ['E', '.', '1', '2', '3', '4', '5', '6', '7', '8', '9']
// expect: ['E', '.', '1', '2', '3', '4', '5', '6', '7', '8', '9']
// expect: java.lang.NumberFormatException: For input string: "tr" under radix 16
// expect: java.lang.NumberFormatException: For input string: "2-" under radix 16
// expect: [-1, 15]
// expect: java.lang.StringIndexOutOfBoundsException: begin 2147483647, end -2147483648, length 3
// expect: [3, 1, 2]
// expect: [3]
// expect: [3]
// expect: [3, 1, 2]
// expect: [3, 1, 2]
// expect: [3, 1, 2]
// expect: [:]
// expect: [:]
// expect: ['a':1]
// expect: [1, 2]
// expect: java.lang.ClassCastException: class java.lang.String cannot be cast to class java.lang.Integer
// expect: ['a':1]
// expect: [:]
// expect: java.lang.ClassCastException: class java.util.LinkedHashMap$Entry cannot be cast to class java.lang.Comparable
