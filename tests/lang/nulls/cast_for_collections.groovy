// Null that is cast chooses the method, which looks at it early or late.
def t = { int n, Closure c -> try { println "$n ${c().inspect()}" } catch (Throwable e) { println "$n ${e.class.simpleName}" } }
t(1) { (['a'] as String[]).plus((Collection) null) }
t(2) { (['a'] as String[]).minus((Object[]) null) }
t(3) { (['a'] as String[]).plus((Object) null) }
t(4) { [].sum((Closure) null) }
t(5) { [1].sum((Closure) null) }
t(6) { ([] as Set).groupBy((Closure) null) }
t(7) { [a: 1].groupBy((Closure) null) }
t(8) { [:].groupBy((Closure) null) }
t(9) { [].intersect((Iterable) null) }
t(10) { [].intersect((Collection) null) }
t(11) { [1].asImmutable().addAll((Object[]) null) }
t(12) { [1].asImmutable().addAll((Collection) null) }
t(13) { (0..<0).removeAll((Object[]) null) }
t(14) { def l = [1, 2, 3]; l.putAt([0, 2], (Object) null); l }
t(15) { def l = [1, 2, 3]; l.putAt([0, 2], (List) null); l }
t(16) { def l = [1, 2, 3]; l.putAt(0..1, (Collection) null); l }
t(17) { [1].asImmutable().putAt(0..0, (Collection) null) }
t(18) { [1, 2].putAt([1L], (Object) null) }
t(19) { [].addAll((Integer) null, 5) }
t(20) { [].unique(true, (Closure) null) }
t(21) { [:].groupBy((Object[]) null) }
// expect: 1 NullPointerException
// expect: 2 NullPointerException
// expect: 3 ['a', null]
// expect: 4 null
// expect: 5 NullPointerException
// expect: 6 [:]
// expect: 7 NullPointerException
// expect: 8 [:]
// expect: 9 NullPointerException
// expect: 10 []
// expect: 11 NullPointerException
// expect: 12 UnsupportedOperationException
// expect: 13 NullPointerException
// expect: 14 [null, 2, null]
// expect: 15 NullPointerException
// expect: 16 NullPointerException
// expect: 17 UnsupportedOperationException
// expect: 18 IllegalArgumentException
// expect: 19 GroovyCastException
// expect: 20 NullPointerException
// expect: 21 NullPointerException
