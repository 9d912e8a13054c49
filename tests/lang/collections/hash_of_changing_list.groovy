// hashCode() walks its list as a loop does.
class Clears {
    def what
    int hashCode() { what.clear(); 7 }
}
for (l in [[1, 2], [1, 2] as LinkedList, new Vector([1, 2])]) {
    l << new Clears(what: l) << 4
    try { println l.hashCode() } catch (ConcurrentModificationException e) { println e.class.simpleName }
}
// expect: ConcurrentModificationException
// expect: 30821
// expect: ConcurrentModificationException
