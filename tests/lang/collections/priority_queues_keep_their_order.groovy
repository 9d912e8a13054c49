// However items come into a PriorityQueue, they take their places.
def q = new PriorityQueue([5, 3]); q.addAll([1, 4, 2]); println q
Collections.addAll(q, 0, 9); println q
q << 1; println q; q += [0]; println q.getClass()
q = new PriorityQueue([3]); q.addAll(1, 2); println q
try { q.addAll(['a']) } catch (e) { println e.class }
println q; q.addAll([7, 0] as Set); println q
q.removeAll([1]); println q; q.retainAll([0, 7, 3]); println q
// expect: [1, 2, 3, 5, 4]
// expect: [0, 2, 1, 5, 4, 3, 9]
// expect: [0, 1, 1, 2, 4, 3, 9, 5]
// expect: class java.util.LinkedList
// expect: [1, 3, 2]
// expect: class java.lang.ClassCastException
// expect: [1, 3, 2]
// expect: [0, 1, 2, 7, 3]
// expect: [0, 2, 7, 3]
// expect: [0, 7, 3]
