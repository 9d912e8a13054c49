// Ends of ranges, arrays' putAt(), plus() at an index.
def t(c) { try { println(c()?.inspect()) } catch (NullPointerException e) { println 'NPE' } catch (e) { println "${e.class.name}: ${e.message}" } }
t { (0..<0).reverse(true) }
t { (0..0).reverse(true) }
t { (0..1).reverse(true) }
t { (0..<0).sort() }
t { (0..0).sort() }
t { (0..1).sort() }
t { (0..<0).sort { -it } }
t { ([1, 2] as byte[]).putAt(0, -5L) }
t { ([1, 2] as Object[]).putAt(0, -5L) }
t { def a = [1, 2] as Object[]; a[0] = 7 }
t { def a = [1, 2] as int[]; a[0] = 7 }
t { new LinkedList([4, 5, 6]).plus(1, (0..<0)).class }
t { new LinkedList([4, 5, 6]).plus(1, [9]).class }
t { new LinkedList([4, 5, 6]).plus(1, [9] as Object[]).class }
t { new Stack().plus(0, [9]).class }
t { "a${1}".numberAwareCompareTo(null) }
t { (3..<0).dropRight(2) }
t { (5..1).dropRight(2) }
t { (5..1).takeRight(2) }
t { (5..1).takeRight(9) }
t { (5..1).dropRight(0) }
t { (5..1).take(2) }
t { (5..1).drop(2) }
t { (1..5).takeRight(2) }
t { ('e'..'a').takeRight(2) }
t { ('e'..'a').dropRight(2) }
// expect: 0..<0
// expect: 0..0
// expect: java.lang.UnsupportedOperationException: null
// expect: 0..<0
// expect: java.lang.UnsupportedOperationException: null
// expect: java.lang.UnsupportedOperationException: null
// expect: 0..<0
// expect: null
// expect: null
// expect: 7
// expect: 7
// expect: class java.util.ArrayList
// expect: class java.util.ArrayList
// expect: class java.util.ArrayList
// expect: class java.util.ArrayList
// expect: 1
// expect: [1]
// expect: [3, 2, 1]
// expect: [5, 4]
// expect: [5, 4, 3, 2, 1]
// expect: [5, 4, 3, 2, 1]
// expect: [5, 4]
// expect: [3, 2, 1]
// expect: [4, 5]
// expect: []
// expect: []
