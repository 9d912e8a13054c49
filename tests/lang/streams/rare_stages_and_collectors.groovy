import java.util.stream.*
import java.util.concurrent.*
def f = { String n, c -> try { println "$n ${c()}" } catch (Throwable e) { println "$n ${e.class.name}: $e.message" } }
def s = { Stream.of('a', 'bb', 'ccc') }
f('reduce3') { s().reduce(0, { n, t -> n + t.size() }, { a, b -> a + b }) }
f('flatMapToInt') { s().flatMapToInt { (0..<it.size()).stream().mapToInt { it } }.sum() }
f('flatMapToLong') { s().flatMapToLong { LongStream.range(0, it.size()) }.toArray() }
f('flatMapToDouble') { s().flatMapToDouble { DoubleStream.of(it.size()) }.sum() }
f('mapMulti') { s().mapMulti { t, sink -> t.each { sink.accept(it) } }.toList() }
f('mapMulti none') { s().mapMulti { t, sink -> }.count() }
f('mapMultiToInt') { s().mapMultiToInt { t, sink -> sink.accept(t.size()); sink.accept(1) }.toArray() }
f('mapMultiToLong') { s().mapMultiToLong { t, sink -> sink.accept(t.size()) }.sum() }
f('mapMultiToDouble') { s().mapMultiToDouble { t, sink -> sink.accept(1.5d) }.sum() }
f('int mapMulti') { [0, 1, 2].stream().mapToInt { it }.mapMulti { n, sink -> sink.accept(n); sink.accept(n * 10) }.toArray() }
f('isParallel') { s().isParallel() }
f('parallel') { s().parallel().isParallel() }
f('parallel2') { s().parallel().map { it }.sequential().isParallel() }
f('stays') { s().parallel().map { it }.isParallel() }
f('onClose') { def x = s().onClose { println 'closed' }; x.close(); x.close() }

f('onClose 3') { s().onClose { throw new Error('e1') }.onClose { throw new Error('e2') }.close() }
f('parallelStream') { [1, 2].parallelStream().isParallel() }
f('iterate3') { Stream.iterate(1, { it < 20 }, { it * 3 }).toList() }
f('int iterate3') { IntStream.iterate(1, { it < 20 }, { it * 3 }).toArray() }


// Collectors
f('flatMapping') { s().collect(Collectors.flatMapping({ it.toList().stream() }, Collectors.toList())) }
f('flatMapping null') { s().collect(Collectors.flatMapping({ null }, Collectors.toList())) }
f('groupingByConcurrent') { def m = s().collect(Collectors.groupingByConcurrent { it.size() % 2 }); [m, m.getClass()] }
f('groupingByConcurrent2') { def m = s().collect(Collectors.groupingByConcurrent({ it.size() % 2 }, Collectors.counting())); [m, m.getClass()] }
f('groupingByConcurrent3') { def m = s().collect(Collectors.groupingByConcurrent({ it.size() % 2 }, { new ConcurrentSkipListMap() }, Collectors.counting())); [m, m.getClass()] }
f('reducing1') { s().collect(Collectors.reducing({ a, b -> a + b } as java.util.function.BinaryOperator)) }
f('reducing1 none') { [].stream().collect(Collectors.reducing({ a, b -> a + b } as java.util.function.BinaryOperator)) }
f('reducing3') { s().collect(Collectors.reducing(0, { it.size() }, { a, b -> a + b })) }
f('summarizingInt') { s().collect(Collectors.summarizingInt { it.size() }) }
f('summarizingLong') { s().collect(Collectors.summarizingLong { it.size() }) }
f('summarizingDouble') { s().collect(Collectors.summarizingDouble { it.size() }) }
f('teeing') { s().collect(Collectors.teeing(Collectors.counting(), Collectors.joining(','), { a, b -> [a, b] })) }
f('toConcurrentMap') { def m = s().collect(Collectors.toConcurrentMap({ it }, { it.size() })); [m, m.getClass()] }
f('toConcurrentMap3') { s().collect(Collectors.toConcurrentMap({ it.size() % 2 }, { it.size() }, { a, b -> a + b })) }
f('toConcurrentMap4') { s().collect(Collectors.toConcurrentMap({ it.size() % 2 }, { it.size() }, { a, b -> a + b }, { new ConcurrentSkipListMap() })) }
f('toConcurrentMap dup') { s().collect(Collectors.toConcurrentMap({ 1 }, { it.size() })) }
f('toUnmodifiableMap') { def m = s().collect(Collectors.toUnmodifiableMap({ it }, { it.size() })); [m.sort(), m.getClass()] }
f('toUnmodifiableMap3') { s().collect(Collectors.toUnmodifiableMap({ 1 }, { it.size() }, { a, b -> a + b })) }
f('toUnmodifiableMap dup') { s().collect(Collectors.toUnmodifiableMap({ 1 }, { it.size() })) }
f('unmodifiable') { s().collect(Collectors.toUnmodifiableMap({ it }, { it.size() })).put('x', 1) }
f('unmodifiableList') { s().collect(Collectors.toUnmodifiableList()).add('x') }
f('toUnmodifiableSet') { s().collect(Collectors.toUnmodifiableSet()).add('x') }
f('by hand') { def c = Collectors.toList(); def l = c.supplier().get(); c.accumulator().accept(l, 1); c.accumulator().accept(l, 2); [c.finisher().apply(l), c.characteristics()] }
f('combiner') { Collectors.toList().combiner().apply([1], [2]) }
f('joining') { def c = Collectors.joining(','); def l = c.supplier().get(); c.accumulator().accept(l, 'a'); c.accumulator().accept(l, 'b'); [c.finisher().apply(l), c.characteristics()] }
f('Collector.of') { s().collect(Collector.of({ new StringBuilder() }, { b, t -> b << t }, { a, b -> a.append(b) }, { it.toString() })) }
f('Collector.of 2') { s().collect(Collector.of({ [] }, { b, t -> b << t }, { a, b -> a + b })) }
f('Collector.of ch') { s().collect(Collector.of({ [] }, { b, t -> b << t }, { a, b -> a + b }, Collector.Characteristics.IDENTITY_FINISH)) }
f('own') { s().collect([supplier: { { -> [] } as java.util.function.Supplier }, accumulator: { { l, t -> l << t } as java.util.function.BiConsumer }, combiner: { { a, b -> a } as java.util.function.BinaryOperator }, finisher: { { x -> x.size() } as java.util.function.Function }, characteristics: { [] as Set }] as Collector) }
// expect: reduce3 6
// expect: flatMapToInt 4
// expect: flatMapToLong [0, 0, 1, 0, 1, 2]
// expect: flatMapToDouble 6.0
// expect: mapMulti [a, b, b, c, c, c]
// expect: mapMulti none 0
// expect: mapMultiToInt [1, 1, 2, 1, 3, 1]
// expect: mapMultiToLong 6
// expect: mapMultiToDouble 4.5
// expect: int mapMulti [0, 0, 1, 10, 2, 20]
// expect: isParallel false
// expect: parallel true
// expect: parallel2 false
// expect: stays true
// expect: closed
// expect: onClose null
// expect: onClose 3 java.lang.Error: e1
// expect: parallelStream true
// expect: iterate3 [1, 3, 9]
// expect: int iterate3 [1, 3, 9]
// expect: flatMapping [a, b, b, c, c, c]
// expect: flatMapping null []
// expect: groupingByConcurrent [[0:[bb], 1:[a, ccc]], class java.util.concurrent.ConcurrentHashMap]
// expect: groupingByConcurrent2 [[0:1, 1:2], class java.util.concurrent.ConcurrentHashMap]
// expect: groupingByConcurrent3 [[0:1, 1:2], class java.util.concurrent.ConcurrentSkipListMap]
// expect: reducing1 Optional[abbccc]
// expect: reducing1 none Optional.empty
// expect: reducing3 6
// expect: summarizingInt IntSummaryStatistics{count=3, sum=6, min=1, average=2.000000, max=3}
// expect: summarizingLong java.lang.ClassCastException: class java.lang.Integer cannot be cast to class java.lang.Long (java.lang.Integer and java.lang.Long are in module java.base of loader 'bootstrap')
// expect: summarizingDouble java.lang.ClassCastException: class java.lang.Integer cannot be cast to class java.lang.Double (java.lang.Integer and java.lang.Double are in module java.base of loader 'bootstrap')
// expect: teeing [3, a,bb,ccc]
// expect: toConcurrentMap [[bb:2, a:1, ccc:3], class java.util.concurrent.ConcurrentHashMap]
// expect: toConcurrentMap3 [0:2, 1:4]
// expect: toConcurrentMap4 [0:2, 1:4]
// expect: toConcurrentMap dup java.lang.IllegalStateException: Duplicate key 1 (attempted merging values 1 and 2)
// expect: toUnmodifiableMap [[a:1, bb:2, ccc:3], class java.util.ImmutableCollections$MapN]
// expect: toUnmodifiableMap3 [1:6]
// expect: toUnmodifiableMap dup java.lang.IllegalStateException: Duplicate key 1 (attempted merging values 1 and 2)
// expect: unmodifiable java.lang.UnsupportedOperationException: null
// expect: unmodifiableList java.lang.UnsupportedOperationException: null
// expect: toUnmodifiableSet java.lang.UnsupportedOperationException: null
// expect: by hand [[1, 2], [IDENTITY_FINISH]]
// expect: combiner [1, 2]
// expect: joining [a,b, []]
// expect: Collector.of abbccc
// expect: Collector.of 2 [a, bb, ccc]
// expect: Collector.of ch [a, bb, ccc]
// expect: own 3
