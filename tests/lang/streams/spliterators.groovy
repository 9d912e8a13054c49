// Spliterators of collections and iterators, and the streams that StreamSupport makes of them.
import java.util.stream.*
import java.util.function.*
def t(c) { try { println(c()) } catch (Throwable e) { println e.toString() } }
t { def s = [1, 2, 3].spliterator(); def l = []; s.tryAdvance { l << it }; s.forEachRemaining { l << it * 10 }; [l, s.estimateSize(), s.tryAdvance { }] }
t { [[1, 2] as Set, new TreeSet([1]), (1..3), [a: 1].entrySet(), [a: 1].values(), new ArrayDeque([1]), new LinkedList([1, 2])]*.spliterator()*.estimateSize() }
t { [[1, 2], [1, 2] as Set, [1] as HashSet, new TreeSet([1]), 1..3, new LinkedList([1])]*.spliterator()*.characteristics() }
t { def s = [1, 2, 3, 4, 5].spliterator(); def o = s.trySplit(); def l = []; o.forEachRemaining { l << it }; l << '|'; s.forEachRemaining { l << it }; l }
t { StreamSupport.stream([1, 2].spliterator(), false).map { it + 1 }.collect(Collectors.toList()) }
class Own implements Iterable { Iterator iterator() { [3, 4].iterator() } }
t { StreamSupport.stream(new Own().spliterator(), false).map { it * 2 }.collect(Collectors.toList()) }
t { new Own().spliterator().estimateSize() }
t { int n = 0; def it3 = [hasNext: { true }, next: { n++ }] as Iterator; def s = StreamSupport.stream(Spliterators.spliteratorUnknownSize(it3, Spliterator.ORDERED), false).limit(3).collect(Collectors.toList()); [s, n] }
t { [1, 2].spliterator().hasCharacteristics(Spliterator.SIZED) }
t { [1, 2].spliterator().getExactSizeIfKnown() }
t { new TreeSet([2, 1]).spliterator().comparator }
t { [1].spliterator().comparator }
t { Spliterators.iterator([1, 2].spliterator()).collect { it + 1 } }
t { [1].spliterator() instanceof Spliterator }
t { [].spliterator().tryAdvance(null) }
t { Spliterators.emptySpliterator().tryAdvance { } }
t { [1].spliterator().trySplit() }
t { StreamSupport.stream(null, false) }
t { Spliterators.spliterator([1, 2] as Object[], 0).estimateSize() }
// expect: [[1, 20, 30], 0, false]
// expect: [2, 1, 3, 1, 1, 1, 2]
// expect: [16464, 16465, 65, 85, 16464, 16464]
// expect: [1, 2, |, 3, 4, 5]
// expect: [2, 3]
// expect: [6, 8]
// expect: 9223372036854775807
// expect: [[0, 1, 2], 3]
// expect: true
// expect: 2
// expect: null
// expect: java.lang.IllegalStateException
// expect: [2, 3]
// expect: true
// expect: java.lang.NullPointerException
// expect: false
// expect: null
// expect: java.lang.NullPointerException
// expect: 2
