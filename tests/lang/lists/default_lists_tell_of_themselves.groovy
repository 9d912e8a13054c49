// What a list with default values is made of can be asked; the delegate is a copy.
def list = [1].withLazyDefault { it * 2 }, eager = [1].withEagerDefault { 7 }
println([list.delegate, list.delegate.is(list), list.lazyDefaultValues, eager.lazyDefaultValues, list.initClosure(4), list[2], list.delegate])
def said = { c -> try { c() } catch (e) { e.getClass().simpleName } }
println([said { [1].putAt(null, 1) }, said { [1].putAt(null, [1]) }, said { [1].putAt(null, [1] as Set) }])
println([1, 2, 3].collate(Integer.MAX_VALUE, 1))
println([1, 2, 3].collate(Integer.MAX_VALUE))
// expect: [[1], false, true, false, 8, 4, [1, null, 4]]
// expect: [NullPointerException, NullPointerException, GroovyRuntimeException]
// expect: [[1, 2, 3], [], []]
// expect: [[1, 2, 3]]
