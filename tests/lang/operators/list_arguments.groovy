def show = { Closure c -> try { println c().inspect() } catch (NullPointerException e) { println 'NullPointerException' } catch (Throwable e) { println "${e.class.simpleName} ${(e.message ?: '-').readLines()[0] - ~/ \(.*/}" } }
show { def x = 32d; x |= [null, 1]; x }
show { 0.1f | [null, 1] }
show { 1 | [null, 1] }
show { 0G >> [null, 1] }
show { ([3] as Object[]) + ([true] as boolean[]) }
show { ([3] as Object[]) + (['a'] as String[]) }
show { ([5, 1, 3] as TreeSet).headSet(9G, false).size() }
show { new TreeMap([b: 2]).tailMap(1.5f).size() }
// expect: UnsupportedOperationException Cannot use or() on this number type: java.lang.Double with value: 32.0
// expect: UnsupportedOperationException Cannot use or() on this number type: java.lang.Float with value: 0.1
// expect: NullPointerException
// expect: UnsupportedOperationException Cannot use rightShift() on this number type: java.math.BigInteger with value: 0
// expect: [3, [true]]
// expect: [3, 'a']
// expect: ClassCastException class java.math.BigInteger cannot be cast to class java.lang.Integer
// expect: ClassCastException class java.lang.String cannot be cast to class java.lang.Float
