// Without items nothing is asked for the property null; sorted by a Comparator that is null, items are compared as Java does.
def said = { c -> try { c() } catch (e) { e.getClass().simpleName } }
println([said { ([] as Set)[null] }, said { ([1] as Set)[null] }, said { new ArrayDeque().getAt((String) null) }])
for (set in [[2, 1] as Set, ['x', null] as Set]) println([said { set.sort(false, (Comparator) null) }, said { set.sort(true, (Comparator) null) }])
println([[2, 1].iterator().toSorted((Comparator) null).toList(), [2, 1].sort(false, (Comparator) null)])
// expect: [[], NullPointerException, []]
// expect: [[1, 2], [1, 2]]
// expect: [NullPointerException, NullPointerException]
// expect: [[1, 2], [1, 2]]
