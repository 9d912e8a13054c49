// Java sorts an array list in place, of other lists a copy that is then put into their places.
import java.util.concurrent.CopyOnWriteArrayList
def items = [3, 1, 2, 5, 4]
def kinds = [list: { items.collect() }, linked: { items as LinkedList }, vector: { new Vector(items) }, copied: { new CopyOnWriteArrayList(items) },
             part: { items.collect().subList(0, 5) }, fixed: { Arrays.asList(3, 1, 2, 5, 4) }, unmodifiable: { items.asImmutable() },
             synchronised: { items.collect().asSynchronized() }, one: { Collections.singletonList(1) }, empty: { [] }]
for (kind in kinds) {
    def show = { name, c ->
        def l = kind.value(), r
        try { c(l); r = 'done' } catch (RuntimeException e) { r = e.class.simpleName }
        println "$kind.key $name $l $r"
    }
    show('sort(null)') { it.sort(null) }
    show('fails') { l -> int n = 0; l.sort({ a, b -> if (n++ > 4) throw new IllegalStateException(); b <=> a } as Comparator) }
    show('fails in Groovy') { l -> int n = 0; l.sort(true) { a, b -> if (n++ > 4) throw new IllegalStateException(); b <=> a } }
    show('cleared') { l -> l.sort({ a, b -> l.clear(); b <=> a } as Comparator) }
    show('cleared in Groovy') { l -> l.sort { a, b -> l.clear(); b <=> a } }
    show('grown') { l -> l.sort({ a, b -> if (l.size() < 8) l << 9; b <=> a } as Comparator) }
}
// expect: list sort(null) [1, 2, 3, 4, 5] done
// expect: list fails [3, 2, 1, 5, 4] IllegalStateException
// expect: list fails in Groovy [3, 2, 1, 5, 4] IllegalStateException
// expect: list cleared [] ConcurrentModificationException
// expect: list cleared in Groovy [] ConcurrentModificationException
// expect: list grown [3, 1, 2, 5, 4, 9, 9, 9] ConcurrentModificationException
// expect: linked sort(null) [1, 2, 3, 4, 5] done
// expect: linked fails [3, 1, 2, 5, 4] IllegalStateException
// expect: linked fails in Groovy [3, 1, 2, 5, 4] IllegalStateException
// expect: linked cleared [] NoSuchElementException
// expect: linked cleared in Groovy [] NoSuchElementException
// expect: linked grown [5, 4, 3, 2, 1, 9, 9, 9] done
// expect: vector sort(null) [1, 2, 3, 4, 5] done
// expect: vector fails [3, 2, 1, 5, 4] IllegalStateException
// expect: vector fails in Groovy [3, 2, 1, 5, 4] IllegalStateException
// expect: vector cleared [] ConcurrentModificationException
// expect: vector cleared in Groovy [] ConcurrentModificationException
// expect: vector grown [3, 1, 2, 5, 4, 9, 9, 9] ConcurrentModificationException
// expect: copied sort(null) [1, 2, 3, 4, 5] done
// expect: copied fails [3, 1, 2, 5, 4] IllegalStateException
// expect: copied fails in Groovy [3, 1, 2, 5, 4] IllegalStateException
// expect: copied cleared [5, 4, 3, 2, 1] done
// expect: copied cleared in Groovy [5, 4, 3, 2, 1] done
// expect: copied grown [5, 4, 3, 2, 1] done
// expect: part sort(null) [1, 2, 3, 4, 5] done
// expect: part fails [3, 1, 2, 5, 4] IllegalStateException
// expect: part fails in Groovy [3, 1, 2, 5, 4] IllegalStateException
// expect: part cleared [] NoSuchElementException
// expect: part cleared in Groovy [] NoSuchElementException
// expect: part grown [5, 4, 3, 2, 1, 9, 9, 9] done
// expect: fixed sort(null) [1, 2, 3, 4, 5] done
// expect: fixed fails [3, 2, 1, 5, 4] IllegalStateException
// expect: fixed fails in Groovy [3, 2, 1, 5, 4] IllegalStateException
// expect: fixed cleared [3, 1, 2, 5, 4] UnsupportedOperationException
// expect: fixed cleared in Groovy [3, 1, 2, 5, 4] UnsupportedOperationException
// expect: fixed grown [3, 1, 2, 5, 4] UnsupportedOperationException
// expect: unmodifiable sort(null) [3, 1, 2, 5, 4] UnsupportedOperationException
// expect: unmodifiable fails [3, 1, 2, 5, 4] UnsupportedOperationException
// expect: unmodifiable fails in Groovy [3, 1, 2, 5, 4] UnsupportedOperationException
// expect: unmodifiable cleared [3, 1, 2, 5, 4] UnsupportedOperationException
// expect: unmodifiable cleared in Groovy [3, 1, 2, 5, 4] UnsupportedOperationException
// expect: unmodifiable grown [3, 1, 2, 5, 4] UnsupportedOperationException
// expect: synchronised sort(null) [1, 2, 3, 4, 5] done
// expect: synchronised fails [3, 2, 1, 5, 4] IllegalStateException
// expect: synchronised fails in Groovy [3, 2, 1, 5, 4] IllegalStateException
// expect: synchronised cleared [] ConcurrentModificationException
// expect: synchronised cleared in Groovy [] ConcurrentModificationException
// expect: synchronised grown [3, 1, 2, 5, 4, 9, 9, 9] ConcurrentModificationException
// expect: one sort(null) [1] done
// expect: one fails [1] done
// expect: one fails in Groovy [1] done
// expect: one cleared [1] done
// expect: one cleared in Groovy [1] done
// expect: one grown [1] done
// expect: empty sort(null) [] done
// expect: empty fails [] done
// expect: empty fails in Groovy [] done
// expect: empty cleared [] done
// expect: empty cleared in Groovy [] done
// expect: empty grown [] done
