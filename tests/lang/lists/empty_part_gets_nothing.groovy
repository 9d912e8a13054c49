// What is put in the place of an empty part is nothing to lists that refuse each change; others refuse at once.
def t = { c -> try { println c().toString() } catch (e) { println e } }
t { def x = Arrays.asList('p', 'q'); x[1..<-1] = []; x }
t { def x = Arrays.asList('p', 'q'); x[1..<1] = []; x }
t { def x = Arrays.asList('p', 'q'); x[0..1] = []; x }
t { def x = Arrays.asList('p', 'q'); x[0..1] = ['a', 'b']; x }
t { def x = Arrays.asList('p', 'q'); x[1..<1] = ['a']; x }
t { def x = Arrays.asList('p', 'q'); x[1..<1] = 5; x }
t { def x = Arrays.asList('p', 'q'); x[2..<2] = []; x }
t { def x = Arrays.asList('p', 'q'); x[3..3] = []; x }
t { def x = Arrays.asList('p', 'q'); x[2..2] = []; x }
t { def x = [].asImmutable(); x[0..<0] = []; x }
t { def x = [1, 2].asImmutable(); x[0..<0] = []; x }
t { def x = [1, 2].asImmutable(); x[1..<1] = []; x }
t { def x = Collections.singletonList(1); x[0..<0] = []; x }
t { def x = Collections.emptyList(); x[0..<0] = []; x }
t { def x = [1, 2].asSynchronized(); x[0..<0] = []; x }
t { def x = [1, 2].subList(0, 1); x[0..<0] = []; x }
t { def x = new Tuple(1, 2); x[0..<0] = []; x }
t { def x = (1..3); x[0..<0] = []; x }
t { def x = Collections.nCopies(3, 1); x[0..<0] = []; x }
t { def x = Arrays.asList('p', 'q'); x[0..<0] = Arrays.asList(); x }
t { def x = Arrays.asList('p', 'q'); x.addAll([]) }
t { def x = Arrays.asList('p', 'q'); x.addAll(1, []) }
t { def x = Arrays.asList('p', 'q'); x.subList(1, 1).clear() }
t { def x = Arrays.asList('p', 'q'); x.subList(1, 1).addAll([]) }
t { def x = Arrays.asList(); x.clear() }
t { def x = Arrays.asList('p'); x.clear() }
t { def x = new Tuple(1, 2); x.clear() }
t { def x = new Tuple(); x.clear() }
t { def x = (1..3); x.clear() }
t { def x = Collections.nCopies(0, 1); x.clear() }
t { def x = Arrays.asList('p', 'q'); x.removeAll { false } }
t { def x = Arrays.asList('p', 'q'); x.removeAll([]) }
t { def x = Arrays.asList('p', 'q'); x.retainAll(['p', 'q']) }
t { def x = Arrays.asList('p', 'q'); x.removeIf { false } }
t { def x = Arrays.asList('p', 'q'); x.remove('z') }
t { def x = Arrays.asList('p', 'q'); x.remove('p') }
t { def x = Arrays.asList('p', 'q'); x.sort(); x }
t { def x = Arrays.asList('p', 'q'); x << [] }
t { def x = Arrays.asList('p', 'q'); x.leftShift('z') }
t { def x = Arrays.asList('p', 'q'); x[0..<0] = 5; x }
t { def x = Arrays.asList('p', 'q'); x[[]] = []; x }
t { def x = Arrays.asList('p', 'q'); x[-1..<0] = []; x }
t { def x = Arrays.asList('p', 'q'); x[-1..<-2] = ['z']; x }
t { def x = Collections.singletonList(1); x.subList(0, 0).clear() }
t { def x = Collections.singletonList(1); x.clear() }
t { def x = Collections.nCopies(3, 1); x.subList(0, 0).clear() }
t { def x = new Tuple(1, 2); x.subList(0, 0).clear() }
t { def x = [1, 2].asImmutable(); x.subList(0, 0).clear() }
t { def x = (1..4); x.subList(0, 0).clear() }
t { def x = Collections.emptyList(); x.clear() }
t { def x = Arrays.asList('p', 'q'); x[1..<-1] = 5; x }
t { def x = Arrays.asList('p', 'q'); x[1..<-1] = [5]; x }
t { def x = Arrays.asList('p', 'q'); x[1..<-1] = null; x }
t { def x = Arrays.asList('p', 'q'); x[1..<1] = null; x }
t { def x = [1, 2].asImmutable(); x[1..<-1] = []; x }
t { def x = Collections.singletonList(1); x[1..<-1] = []; x }
t { def x = Collections.singletonList(1); x[-1..<-1] = []; x }
t { def x = Collections.singletonList(1); x[0..<-1] = []; x }
t { def x = new Tuple(1, 2); x[1..<-1] = []; x }
t { def x = (1..3); x[1..<-2] = []; x }
t { def x = (3..1); x[1..<-2] = []; x }
t { def x = new Tuple(1, 2); x[1..<-1] = 5; x }
t { def x = Arrays.asList('p', 'q').subList(0, 2); x[1..<-1] = []; x }
t { def x = Collections.unmodifiableList(Arrays.asList('p', 'q')); x[1..<-1] = []; x }
t { def x = Collections.synchronizedList(Arrays.asList('p', 'q')); x[1..<-1] = []; x }
t { def x = Collections.emptyList(); x[0..<0] = 5; x }
t { def x = Collections.emptyList(); x[1..<0] = []; x }
t { def x = Collections.emptyList(); x[2..<2] = []; x }
// expect: [p, q]
// expect: [p, q]
// expect: java.lang.UnsupportedOperationException
// expect: java.lang.UnsupportedOperationException
// expect: java.lang.UnsupportedOperationException
// expect: java.lang.UnsupportedOperationException
// expect: [p, q]
// expect: java.lang.UnsupportedOperationException
// expect: java.lang.UnsupportedOperationException
// expect: java.lang.UnsupportedOperationException
// expect: java.lang.UnsupportedOperationException
// expect: java.lang.UnsupportedOperationException
// expect: [1]
// expect: []
// expect: [1, 2]
// expect: [1]
// expect: [1, 2]
// expect: 1..3
// expect: [1, 1, 1]
// expect: [p, q]
// expect: false
// expect: false
// expect: null
// expect: false
// expect: null
// expect: java.lang.UnsupportedOperationException
// expect: java.lang.UnsupportedOperationException
// expect: null
// expect: java.lang.UnsupportedOperationException
// expect: null
// expect: false
// expect: false
// expect: false
// expect: false
// expect: false
// expect: java.lang.UnsupportedOperationException: remove
// expect: [p, q]
// expect: java.lang.UnsupportedOperationException
// expect: java.lang.UnsupportedOperationException
// expect: java.lang.UnsupportedOperationException
// expect: [p, q]
// expect: java.lang.UnsupportedOperationException
// expect: java.lang.UnsupportedOperationException
// expect: null
// expect: java.lang.UnsupportedOperationException
// expect: null
// expect: null
// expect: java.lang.UnsupportedOperationException
// expect: null
// expect: null
// expect: java.lang.UnsupportedOperationException
// expect: java.lang.UnsupportedOperationException
// expect: java.lang.UnsupportedOperationException
// expect: java.lang.UnsupportedOperationException
// expect: java.lang.UnsupportedOperationException
// expect: java.lang.UnsupportedOperationException
// expect: [1]
// expect: [1]
// expect: [1, 2]
// expect: 1..3
// expect: 3..1
// expect: java.lang.UnsupportedOperationException
// expect: [p, q]
// expect: java.lang.UnsupportedOperationException
// expect: [p, q]
// expect: java.lang.UnsupportedOperationException
// expect: java.lang.UnsupportedOperationException
// expect: java.lang.IndexOutOfBoundsException: toIndex = 2
