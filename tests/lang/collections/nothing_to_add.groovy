// Adding nothing to a map's keys is no change; a LinkedList's iterator goes both ways.
def show = { Closure c ->
    try { def v = c(); println "${v.getClass().simpleName} ${v.inspect()}" } catch (NullPointerException e) { println 'NullPointerException' }
    catch (Throwable e) { println "${e.class.simpleName} ${e.message ? e.message.readLines()[0].split(/ \(/)[0] : ''}".trim() }
}
show { [a: 1].keySet().addAll([]) }  // expect: Boolean false
show { [a: 1].values().addAll([]) }  // expect: Boolean false
show { [a: 1].keySet().addAll([1]) }  // expect: UnsupportedOperationException
show { [a: 1].asImmutable().keySet().addAll([]) }  // expect: UnsupportedOperationException
show { new TreeMap([b: 2]).navigableKeySet().addAll([] as Set) }  // expect: Boolean false
show { new LinkedList([4, 5, 6]).iterator().with { next(); next(); previous() } }  // expect: Integer 5
show { ({ '' + it }).curry([] as Object[])() }  // expect: ArrayIndexOutOfBoundsException arraycopy: length -1 is negative
