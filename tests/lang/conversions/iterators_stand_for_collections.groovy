// What stands for a collection and is an iterator has Groovy's methods of both; where they differ, those of iterators.
def t = { c -> try { println c() } catch (MissingMethodException e) { println "no ${e.method} ${e.type.name}" } }
def p = { [1, 2, 3].iterator() as Set }
t { ([3, 1, 2] as Set) - p() }
t { def s = new HashSet([1, 2, 3, 4, 5]); [s.removeAll(p()), s] }
t { def x = p(); [x.size(), x.size()] }
t { p().contains(1) }
t { p().isEmpty() }
t { p().tail() }
t { p().take(1).class.simpleName }
t { p()[1] }
t { p() - 1 }
t { ([1, 2, 3].iterator() as List) * 2 }
t { [3, 1, 2] + ([1, 2, 3].iterator() as List) }
t { [1, 2, 3].intersect(p()) }
t { new HashSet(p()) }
// expect: [1, 2]
// expect: [false, [1, 2, 3, 4, 5]]
// expect: [3, 0]
// expect: no contains java.util.ArrayList$Itr
// expect: no isEmpty java.util.ArrayList$Itr
// expect: [2, 3]
// expect: TakeIterator
// expect: 2
// expect: [2, 3]
// expect: no toArray java.util.ArrayList$Itr
// expect: no toArray java.util.ArrayList$Itr
// expect: no isEmpty java.util.ArrayList$Itr
// expect: []
