// A script's own AbstractList is asked for its size and its items as Java and Groovy ask it.
class Log { static List of = []; static String take() { def s = of.join(' '); of = []; s } }
class L extends AbstractList {
    List of
    int size() { Log.of << 's'; of.size() }
    Object get(int i) { Log.of << "g$i"; of.get(i) }
    Object set(int i, x) { Log.of << "set$i"; of.set(i, x) }
    void add(int i, x) { Log.of << "add$i"; modCount++; of.add(i, x) }
    Object remove(int i) { Log.of << "rm$i"; modCount++; of.remove((int) i) }
}
def t = { Closure c ->
    Log.of = []
    def r
    try { r = c(new L(of: [3, 1, 2])) } catch (Throwable e) { r = e }
    println "${r instanceof Iterator ? r.class.name : r}; ${Log.take()}."
}
t { it.iterator() }
t { it.listIterator(2) }
t { it.listIterator(9) }
t { def i = it.iterator(); i.next(); i.remove(); [i.next(), it] }
t { def i = it.iterator(); it.add(0, 1); i.next() }
t { def i = it.listIterator(3); [i.previous(), i.previous(), i.nextIndex(), i.hasPrevious()] }
t { def i = it.listIterator(1); i.add(9); [i.next(), it] }
t { it.subList(1, 3).class.name }
t { def s = it.subList(1, 3); s.add(7); s.remove(0); [s, it] }
t { def s = it.subList(0, 2).subList(1, 2); s.clear(); [s, it] }
t { def s = it.subList(1, 3); it.add(0, 1); s.size() }
t { it.subList(2, 1) }
t { it.indexOf(2) + it.lastIndexOf(3) }
t { [it.removeAll([1]), it.retainAll([3]), it] }
t { [it.addAll(1, [8, 9]), it] }
t { it.clear(); it }
t { Collections.sort(it); it }
t { Collections.reverse(it); it }
t { Collections.rotate(it, 1); it }
t { Collections.swap(it, 0, 1); it }
t { Collections.fill(it, 0); it }
t { Collections.copy(it, [7, 8]); it }
t { Collections.binarySearch(it, 1) }
t { Collections.disjoint(it, [9]) }
t { Collections.max(it) }
t { it.replaceAll { x -> x + 1 }; it }
t { it.removeIf { x -> x == 1 }; it }
t { [it == [3, 1, 2], [3, 1, 2] == it] }
t { [it.equals(it.subList(0, 2)), [3, 1, 2].equals(it)] }
t { [(it): 'found'][[3, 1, 2]] + [([3, 1, 2]): 'found'][it] }
t { it[1..2] + it[-1..0] + it[[0, 2]] }
t { it[5] = 9; it }
t { it[0..1] = [7, 8, 9]; it }
t { it.last() + it.first() }
t { [it.pop(), it.push(5), it] }
t { it.reverse() }
t { it.modCount = 5; it.modCount }
// expect: java.util.AbstractList$Itr; .
// expect: java.util.AbstractList$ListItr; s.
// expect: java.lang.IndexOutOfBoundsException: Index: 9, Size: 3; s s.
// expect: [1, [1, 2]]; g0 rm0 g0.
// expect: java.util.ConcurrentModificationException; add0.
// expect: [2, 1, 1, true]; s g2 g1.
// expect: [1, [3, 9, 1, 2]]; s add1 g2.
// expect: java.util.AbstractList$SubList; s.
// expect: [[2, 7], [3, 2, 7]]; s add3 rm1.
// expect: [[], [3, 2]]; s s g1 rm1.
// expect: java.util.ConcurrentModificationException; s add0.
// expect: java.lang.IllegalArgumentException: fromIndex(2) > toIndex(1); s.
// expect: 2; s s g0 s g1 s g2 s s g2 g1 g0.
// expect: [true, true, [3]]; s g0 s g1 rm1 s g1 s s g0 s g1 rm1 s.
// expect: [true, [3, 8, 9, 1, 2]]; s add1 add2.
// expect: []; s s g0 rm0 g0 rm0 g0 rm0.
// expect: [1, 2, 3]; s s g0 s g1 s g2 s s g0 set0 g1 set1 g2 set2.
// expect: [2, 1, 3]; s g0 set2 set0.
// expect: [2, 3, 1]; s s g0 set1 set2 set0.
// expect: [1, 3, 2]; g0 set1 set0.
// expect: [0, 0, 0]; s set0 set1 set2.
// expect: [7, 8, 2]; s set0 set1.
// expect: 1; s s g1.
// expect: true; s s g0 s g1 s g2 s.
// expect: 3; g0 s g1 s g2 s.
// expect: [4, 2, 3]; s s g0 set0 s g1 set1 s g2 set2 s.
// expect: [3, 2]; s g0 s g1 rm1 s g1 s.
// expect: [true, true]; s s g0 s g1 s g2 s s g0 g1 g2.
// expect: [false, true]; s s s g0 g1 g2.
// expect: foundfound; s g0 s g1 s g2 s s g0 s g1 s g2 s s g0 s g1 s g2 s s s g0 s g1 s g2 s s.
// expect: [1, 2, 2, 1, 3, 3, 2]; s s s g1 g2 s s s g2 g1 g0 s g0 s g2.
// expect: [3, 1, 2, null, null, 9]; s add3 add4 add5.
// expect: [7, 8, 9, 2]; s s s s g0 rm0 g0 rm0 s add0 add1 add2.
// expect: 5; s s g2 s g0.
// expect: [2, true, [3, 1, 5]]; s s rm2 s add2.
// expect: [2, 1, 3]; s s g2 g1 g0.
// expect: 5; .
