// headSet, tailSet, subSet and descendingSet show the tree as it is, and change it.
def q = new TreeSet([5, 1, 3, 7, 9])
def qh = q.headSet(5), qt = q.tailSet(3), qs = q.subSet(3, 8), qd = q.descendingSet()
q << 4; q << 0
println "$qh $qt $qs $qd ${qs.first()} ${qs.last()} ${qd.first()} ${qh.getClass()}"  // expect: [0, 1, 3, 4] [3, 4, 5, 7, 9] [3, 4, 5, 7] [9, 7, 5, 4, 3, 1, 0] 3 7 9 class java.util.TreeSet
qs.clear()
println q  // expect: [0, 1, 9]
qd.removeAll([0, 9])
println "$q ${q.descendingIterator().toList()}"  // expect: [1] [1]
qt << 33
try { qh << 44 } catch (e) { println e }  // expect: java.lang.IllegalArgumentException: key out of range
println "$q ${qd.headSet(33)} ${qd.tailSet(33)}"  // expect: [1, 33] [] [33, 1]
println new TreeSet([3, 1, 2]).descendingSet() - 2  // expect: [3, 1]
println new TreeSet([3, 1, 2]).headSet(3).clone()  // expect: [1, 2]
def odd = new TreeSet([1, 2, 3, 4, 5, 6]), i = odd.iterator()
while (i.hasNext()) if (i.next() % 2) i.remove()
println odd  // expect: [2, 4, 6]
