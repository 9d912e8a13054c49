// What remove() does, and what comes behind the last item, is up to the class of the iterator.
def said = { c -> try { c() } catch (e) { e.getClass().simpleName + (e.message ? ": $e.message" : '') } }
println said { Arrays.asList(1, 2).iterator().with { next(); remove() } }
println said { ([1] as Object[]).iterator().remove() }
println said { ([1] as int[]).iterator().with { next(); remove(); hasNext() } }
println said { 5.iterator().remove() }
println said { ('a' =~ /a/).iterator().remove() }
println said { Collections.enumeration([1]).iterator().remove() }
println said { (1..2).iterator().with { next(); next(); next() } }
println said { new Hashtable([a: 1]).iterator().remove() }
def map = [a: 1, b: 2], keys = map.keySet().iterator()
keys.next()
println keys.hasNext()
keys.remove()
println map
def list = [1, 2, 3, 4, 5], from = { list.iterator() }
from().take(2).with { next(); remove() }
println list
from().takeWhile { it < 5 }.remove()
println list
from().dropWhile { it < 4 }.remove()
println list
from().indexed().with { next(); remove() }
println list
println said { from().init().with { remove(); remove() } }
println said { from().toUnique().with { next(); next(); remove() } }
println said { new Tuple(1, 2).iterator().remove() }
println said { [1].asImmutable().listIterator().set(1) }
// expect: UnsupportedOperationException: remove
// expect: UnsupportedOperationException: remove
// expect: false
// expect: UnsupportedOperationException
// expect: UnsupportedOperationException
// expect: UnsupportedOperationException: Cannot remove() from an Enumeration
// expect: null
// expect: IllegalStateException: Hashtable Enumerator
// expect: true
// expect: [b:2]
// expect: [2, 3, 4, 5]
// expect: [3, 4, 5]
// expect: [3, 4, 5]
// expect: [4, 5]
// expect: NoSuchElementException
// expect: NoSuchElementException
// expect: IllegalStateException
// expect: UnsupportedOperationException
