// A queue is no list: it is equal to itself alone, and becomes a list by copying.
def p = new PriorityQueue([5, 5, 1]), d = new ArrayDeque([1, 2]), l = new LinkedList([1, 2])
println([p == [1, 5, 5], [1, 5, 5] == p, d == [1, 2], [1, 2] == d, l == [1, 2], [1, 2] == l, d == d, d == new ArrayDeque([1, 2]), d.equals([1, 2]), [1, 2].equals(d), p.equals(p), d != [1, 2], d <=> d])
println([d, d].unique().size() + [new ArrayDeque([1]), new ArrayDeque([1])].unique().size())
for (q in [new ArrayDeque(), new PriorityQueue(), new LinkedList(), [], [] as Set]) for (m in ['first', 'last', 'head', 'init', 'tail']) try { println q."$m"() } catch (e) { println "$m ${e.class.simpleName} $e.message" }
try { println d <=> [1, 2] } catch (e) { println e.message.replaceAll(/@\w+/, '') }
println([[1, 2]].contains(d)); println d in [[1, 2]]
switch (d) { case [[1, 2]]: println 'in'; break; default: println 'not' }
println d.hashCode() == d.hashCode()
println([(d): 1].get(d))
p = new PriorityQueue([5, 5, 1])
println((p as List).is(p))
Collections.reverse(p as List); println p
d = new ArrayDeque([1, 2]); println((d as List).is(d)); println((d as List).getClass())
println((p as Collection).is(p)); println(p.sort().getClass()); println p; println p.asType(List).getClass(); println((p as ArrayList).getClass()); println p.toList().getClass()
println(new java.util.concurrent.ConcurrentLinkedQueue([1]) as List)
println p == [1, 5, 5]
println([1, 5, 5] == p)
// expect: [false, false, false, false, true, true, true, false, false, false, true, true, 0]
// expect: 3
// expect: first NoSuchElementException Cannot access first() element from an empty Iterable
// expect: last NoSuchElementException Cannot access last() element from an empty Iterable
// expect: head NoSuchElementException Cannot access first() element from an empty Iterable
// expect: init NoSuchElementException Cannot access init() for an empty Iterable
// expect: tail NoSuchElementException Cannot access tail() for an empty iterable
// expect: first NoSuchElementException Cannot access first() element from an empty Iterable
// expect: last NoSuchElementException Cannot access last() element from an empty Iterable
// expect: head NoSuchElementException Cannot access first() element from an empty Iterable
// expect: init NoSuchElementException Cannot access init() for an empty Iterable
// expect: tail NoSuchElementException Cannot access tail() for an empty iterable
// expect: first NoSuchElementException Cannot access first() element from an empty List
// expect: last NoSuchElementException Cannot access last() element from an empty List
// expect: head NoSuchElementException Cannot access first() element from an empty List
// expect: init NoSuchElementException Cannot access init() for an empty Iterable
// expect: tail NoSuchElementException Cannot access tail() for an empty iterable
// expect: first NoSuchElementException Cannot access first() element from an empty List
// expect: last NoSuchElementException Cannot access last() element from an empty List
// expect: head NoSuchElementException Cannot access first() element from an empty List
// expect: init NoSuchElementException Cannot access init() for an empty Iterable
// expect: tail NoSuchElementException Cannot access tail() for an empty iterable
// expect: first NoSuchElementException Cannot access first() element from an empty Iterable
// expect: last NoSuchElementException Cannot access last() element from an empty Iterable
// expect: head NoSuchElementException Cannot access first() element from an empty Iterable
// expect: init NoSuchElementException Cannot access init() for an empty Iterable
// expect: tail NoSuchElementException Cannot access tail() for an empty iterable
// expect: Cannot compare java.util.ArrayDeque with value '[1, 2]' and java.util.ArrayList with value '[1, 2]'
// expect: false
// expect: false
// expect: not
// expect: true
// expect: 1
// expect: false
// expect: [1, 5, 5]
// expect: false
// expect: class java.util.ArrayList
// expect: true
// expect: class java.util.ArrayList
// expect: [1, 5, 5]
// expect: class java.util.ArrayList
// expect: class java.util.ArrayList
// expect: class java.util.ArrayList
// expect: [1]
// expect: false
// expect: false
