// A range's iterators refuse changes.
def show = { Closure c ->
    try { def v = c(); println "${v.getClass().simpleName} ${v.inspect()}" } catch (NullPointerException e) { println 'NullPointerException' }
    catch (Throwable e) { println "${e.class.simpleName} ${e.message ? e.message.readLines()[0].split(/ \(/)[0] : ''}".trim() }
}
show { (1..3).iterator().remove() }  // expect: UnsupportedOperationException
show { (0..<0).iterator().remove() }  // expect: IllegalStateException
show { ('a'..'e').listIterator(1).add(1) }  // expect: UnsupportedOperationException
show { def i = (1..3).listIterator(); i.next(); i.set(4) }  // expect: UnsupportedOperationException
show { [1].asImmutable().iterator().remove() }  // expect: UnsupportedOperationException
show { new Stack().listIterator(42) }  // expect: IndexOutOfBoundsException Index: 42
