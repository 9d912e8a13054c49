// A sorted set is compared by its items, whose order need not know those of the other.
def said = { c -> try { c().inspect() } catch (e) { (e.class.simpleName + ': ' + e.message).replaceAll(/ \(\S+ (is|and) .*/, '') } }
println((['b', 'a', 'cc'] as HashSet).equals([5, 1, 3] as TreeSet))  // expect: false
println(([5, 1, 3] as TreeSet) == (['a', 'b', 'c'] as TreeSet))  // expect: false
println(([5L, 1L, 3L] as HashSet) == ([5, 1, 3] as TreeSet))  // expect: true
