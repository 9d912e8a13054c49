// A comparator that is null is missed as soon as there are two items, whatever they are.
def said = { c -> try { c() } catch (e) { e.getClass().simpleName } }
for (list in [[], [1], [null], [1, 2], [null, 1], [null, null], [1, null]]) println([said { list.max(null) }, said { list.min(null) }])
println([[null, 1].max(), [null, 2, 1].min()])
// expect: [null, null]
// expect: [1, 1]
// expect: [null, null]
// expect: [NullPointerException, NullPointerException]
// expect: [NullPointerException, NullPointerException]
// expect: [NullPointerException, NullPointerException]
// expect: [NullPointerException, NullPointerException]
// expect: [1, 1]
