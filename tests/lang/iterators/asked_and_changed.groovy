// Iterators of a script's own are asked to remove, also behind take() and the like; next() of what was changed meanwhile says so; queues take no null.
class MyIt implements Iterator { int n=0; boolean hasNext(){n<3}; Object next(){n++}; void remove(){println "removed $n"} }
for (w in [{ it.take(2) }, { it.takeWhile { true } }, { it.dropWhile { false } }, { it.indexed() }, { it.withIndex() }]) { def i = w(new MyIt()); i.next(); try { i.remove() } catch (e) { println e.class } }
class Bag implements Iterable { Iterator iterator() { new MyIt() } }
def i = new Bag().iterator(); i.next(); i.remove()
def m=[a:1]; def j=m.iterator(); j.next(); m.c=3; println j.hasNext(); try { j.next() } catch (e) { println e.class }
def s=[1, 2] as Set; j=s.iterator(); j.next(); s << 5; try { j.next() } catch (e) { println e.class }
j=s.iterator(); 3.times { j.next() }; s.remove(1); println j.hasNext(); try { j.next() } catch (e) { println e.class }
j=s.iterator(); 2.times { j.next() }; try { j.next() } catch (e) { println e.class }
for (k in s) if (k == 5) s << 7
println s
println 'a\tb'.expand(4)
for (q in [new ArrayDeque(), new LinkedList(), new java.util.concurrent.ConcurrentLinkedQueue()]) try { println q.offer(null) } catch (e) { println e.class }
for (q in [new ArrayDeque([1]), new LinkedList([1]), new java.util.concurrent.ConcurrentLinkedDeque([1])]) for (n in ['push', 'addFirst', 'offerFirst', 'add', 'addLast', 'offerLast']) try { q."$n"(null); println q } catch (e) { println e.class.simpleName }
println new ArrayDeque([1, 2]).clone()
// expect: removed 1
// expect: removed 2
// expect: removed 1
// expect: removed 1
// expect: removed 1
// expect: removed 1
// expect: false
// expect: class java.util.ConcurrentModificationException
// expect: class java.util.ConcurrentModificationException
// expect: false
// expect: class java.util.ConcurrentModificationException
// expect: class java.util.NoSuchElementException
// expect: [2, 5, 7]
// expect: a   b
// expect: class java.lang.NullPointerException
// expect: true
// expect: class java.lang.NullPointerException
// expect: NullPointerException
// expect: NullPointerException
// expect: NullPointerException
// expect: NullPointerException
// expect: NullPointerException
// expect: NullPointerException
// expect: [1, null]
// expect: [null, 1, null]
// expect: [null, null, 1, null]
// expect: [null, null, 1, null, null]
// expect: [null, null, 1, null, null, null]
// expect: [null, null, 1, null, null, null, null]
// expect: NullPointerException
// expect: NullPointerException
// expect: NullPointerException
// expect: NullPointerException
// expect: NullPointerException
// expect: NullPointerException
// expect: [1, 2]
