// Collections.asLifoQueue(); a ConcurrentSkipListMap of a map.
def show = { Closure c ->
    try { def v = c(); println "${v.getClass().simpleName} ${v.inspect()}" } catch (NullPointerException e) { println 'NullPointerException' }
    catch (Throwable e) { println "${e.class.simpleName} ${e.message ? e.message.readLines()[0].split(/ \(/)[0] : ''}".trim() }
}
show { def d = new ArrayDeque([1]); def q = Collections.asLifoQueue(d); q << 2; [d.toList(), q.toList(), q.poll(), d.size()] }  // expect: ArrayList [[2, 1], [2, 1], 2, 1]
show { def d = new LinkedList([1]); Collections.asLifoQueue(d).add(null); d }  // expect: LinkedList [null, 1]
show { def d = new ArrayDeque([1]); Collections.asLifoQueue(d).add(null) }  // expect: NullPointerException
show { Collections.asLifoQueue(null) }  // expect: NullPointerException
show { new java.util.concurrent.ConcurrentSkipListMap([b: 1, a: 2]) }  // expect: ConcurrentSkipListMap ['a':2, 'b':1]
show { new java.util.concurrent.ConcurrentSkipListMap({ a, b -> b <=> a } as Comparator).with { it.a = 1; it.b = 2; it } }  // expect: ConcurrentSkipListMap ['b':2, 'a':1]
