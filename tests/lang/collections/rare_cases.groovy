// What Groovy's methods for collections do in rare cases: nothing to call the closure with, no closure, copies, ends of iterators.
def t(c) { try { println(c()?.inspect()) } catch (NullPointerException e) { println "NPE" } catch (e) { println "${e.class.name}: ${e.message?.readLines()?.getAt(0)}".replaceAll(/ \(\S+ (is|and \S+ are) in .*/, "") } }
t { [a: 1].eachWithIndex { println it } }
t { [a: 1].eachWithIndex { k, v -> println k } }
t { [a: 1].eachWithIndex { k, v, i -> println k } }
t { [a: 1].eachWithIndex { -> println 1 } }
t { ([5, 1, 3] as TreeSet).sort().class }
t { ([b: 1, a:2] as TreeMap).sort().class }
t { ([5, 1, 3] as TreeSet).sort(false).class }
t { ([5, 1, 3] as HashSet).sort().class }
t { (['b', 'a', 'cc'] as HashSet).findIndexValues(2.0, { it instanceof String }) }
t { [1,2].findIndexValues(12345678901234567890G, { it }) }
t { [1,2].findIndexValues(null, { it }) }
t { [1,2].groupBy([1]) }
t { [1,2].groupBy(1) }
t { [].groupBy(1) }
t { [].groupBy(null) }
t { [1].groupBy(null) }
t { [:].groupBy(1) }
t { [a:1].groupBy(1..2) }
t { [:].groupBy(null) }
t { [a:1].groupBy(null) }
t { ([1] as int[]).groupBy(null) }
t { (['a'] as String[]).groupBy(null) }
t { [1].groupBy([null]) }
t { (0..<0).pop() }
t { (1..2).pop() }
t { (0..<0).unique() }
t { (0..<0).unique(true) }
t { (0..<0).unique(false) }
t { (1..2).unique() }
t { (1..2).unique(true, null) }
t { Arrays.asList(1, 1).unique() }
t { Arrays.asList(1, 2).unique() }
t { Arrays.asList().unique() }
t { new Stack().unique(false) }
t { new LinkedList([1, 1]).unique(false).class }
t { new LinkedList([1, 1]).unique(false) { it }.class }
t { new LinkedList([1, 1]).unique().class }
t { ([1, 2] as LinkedHashSet).unique(false).class }
t { [1, 1].asImmutable().unique() }
t { [1, 2].asImmutable().unique() }
t { [3, 1, 2].iterator().sort({ a, b -> a <=> b } as Comparator).toList() }
t { [].permutations() }
t { ([] as Set).permutations() }
t { [].eachPermutation { } }
t { [1, 2].eachPermutation { }.toList() }
t { (-2..2).collate(-1) }
t { [1, 2].collate(0)[0].class }
t { ([1, 2] as LinkedList).collate(0)[0].class }
t { ([1, 2] as Set).collate(0)[0].class }
t { ([] as Object[]).init() }
t { ([] as Object[]).tail() }
t { ([] as Object[]).first() }
t { ([] as Object[]).last() }
t { [1, 2].iterator()[-1] }
t { [1, 2].iterator().getAt(-17) }
t { [1, 2].iterator().getAt(7) }
t { (0..<0).getIndices() }
t { [].indices }
t { [].indices.class }
t { [a: 1, b: 2].toMapString(-17) }
t { [a: 1, b: 2].toMapString(0) }
t { [a: 1, b: 2].toMapString(3) }
t { [1, 2].toListString(-17) }
t { [1, 2].toListString(0) }
t { [a: 1, b: 2].withDefault { it + '!' }.get(~/a/, 5) }
t { [a: 1, b: 2].withDefault { it + '!' }.get('c', 5) }
t { [1].collect(null, { it }) }
t { [].collect(null, { it }) }
t { 'a'.center(null) }
t { new StringBuilder('a').padLeft(null) }
t { new LinkedList([4, 5, 6]).swap(1, 100) }
t { [4, 5, 6].swap(1, 100) }
t { new LinkedList([4, 5, 6]).get(7) }
t { def x = [1, 2]; x[1.5..4.5] = [5]; x }
t { def x = [1, 2]; x['a'..'e'] = [5]; x }
t { def x = [1, 2]; x.putAt('a'..'e', 5); x }
t { def x = (0..<0); x[-4] = 5; x }
t { def x = (3..1); x['e'..'a'] = ['x']; x }
t { def x = (3..1); x[0] = ['x']; x }
t { def x = (3..1); x[0..1] = ['x']; x }
t { ([1, 2, 3] as int[])[1L..3L] }
t { ([1, 2, 3] as int[])[1L..2L] }
// expect: a=1
// expect: ['a':1]
// expect: a=1
// expect: ['a':1]
// expect: a
// expect: ['a':1]
// expect: groovy.lang.MissingMethodException: No signature of method: rare_cases$_run_closure4$_closure86.doCall() is applicable for argument types: (java.util.LinkedHashMap$Entry) values: [a=1]
// expect: class java.util.TreeSet
// expect: null
// expect: class java.util.ArrayList
// expect: class java.util.ArrayList
// expect: [2]
// expect: [0, 1]
// expect: NPE
// expect: java.lang.ClassCastException: class java.lang.Integer cannot be cast to class groovy.lang.Closure
// expect: java.lang.ClassCastException: class java.lang.Integer cannot be cast to class groovy.lang.Closure
// expect: java.lang.ClassCastException: class java.lang.Integer cannot be cast to class groovy.lang.Closure
// expect: NPE
// expect: NPE
// expect: java.lang.ClassCastException: class java.lang.Integer cannot be cast to class groovy.lang.Closure
// expect: java.lang.ClassCastException: class java.lang.Integer cannot be cast to class groovy.lang.Closure
// expect: NPE
// expect: NPE
// expect: groovy.lang.MissingMethodException: No signature of method: [I.groupBy() is applicable for argument types: (null) values: [null]
// expect: NPE
// expect: NPE
// expect: java.util.NoSuchElementException: Cannot pop() an empty List
// expect: java.lang.UnsupportedOperationException: null
// expect: java.lang.UnsupportedOperationException: cannot add to Empty Ranges
// expect: java.lang.UnsupportedOperationException: cannot add to Empty Ranges
// expect: []
// expect: java.lang.UnsupportedOperationException: null
// expect: NPE
// expect: java.lang.UnsupportedOperationException: null
// expect: java.lang.UnsupportedOperationException: null
// expect: []
// expect: []
// expect: class java.util.ArrayList
// expect: class java.util.ArrayList
// expect: class java.util.LinkedList
// expect: class java.util.ArrayList
// expect: java.lang.UnsupportedOperationException: null
// expect: java.lang.UnsupportedOperationException: null
// expect: [1, 2, 3]
// expect: java.lang.IllegalArgumentException: At least one item required
// expect: java.lang.IllegalArgumentException: At least one item required
// expect: java.lang.IllegalArgumentException: At least one item required
// expect: []
// expect: [-2..2]
// expect: class java.util.ArrayList
// expect: class java.util.LinkedList
// expect: class java.util.ArrayList
// expect: java.util.NoSuchElementException: Cannot access init() for an empty Object array
// expect: java.util.NoSuchElementException: Cannot access tail() for an empty array
// expect: java.util.NoSuchElementException: Cannot access first() element from an empty array
// expect: java.util.NoSuchElementException: Cannot access last() element from an empty Array
// expect: 2
// expect: null
// expect: null
// expect: 0..<0
// expect: 0..<0
// expect: class groovy.lang.IntRange
// expect: '[...]'
// expect: '[...]'
// expect: '[a:1, ...]'
// expect: '[...]'
// expect: '[...]'
// expect: 5
// expect: 5
// expect: NPE
// expect: null
// expect: NPE
// expect: NPE
// expect: java.lang.IndexOutOfBoundsException: Index: 100, Size: 3
// expect: java.lang.IndexOutOfBoundsException: Index 100 out of bounds for length 3
// expect: java.lang.IndexOutOfBoundsException: Index: 7, Size: 3
// expect: java.lang.IllegalArgumentException: Can only index a List with another List of Integers, not a List of java.math.BigDecimal
// expect: java.lang.IllegalArgumentException: Can only index a List with another List of Integers, not a List of java.lang.String
// expect: java.lang.IllegalArgumentException: Can only index a List with another List of Integers, not a List of java.lang.String
// expect: java.lang.ArrayIndexOutOfBoundsException: Negative array index [-4] too large for array size 0
// expect: java.lang.IllegalArgumentException: Can only index a List with another List of Integers, not a List of java.lang.String
// expect: java.lang.UnsupportedOperationException: null
// expect: java.lang.UnsupportedOperationException: null
// expect: java.lang.ArrayIndexOutOfBoundsException: null
// expect: [2, 3]
