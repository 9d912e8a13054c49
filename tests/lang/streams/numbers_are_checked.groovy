// What functions hand to a stream of numbers has to be such a number.
import java.util.stream.*
def attempt(Closure c) { try { println c() } catch (e) { println "${e.class.simpleName} ${e.message}" } }
attempt { [1, 2].stream().mapMultiToInt { a, sink -> sink.accept('x') }.sum() }
attempt { [1, 2].stream().mapMultiToInt { a, sink -> sink.accept(2L) }.sum() }
attempt { [1, 2].stream().mapMultiToLong { a, sink -> sink.accept('x') }.sum() }
attempt { [1, 2].stream().mapMultiToLong { a, sink -> sink.accept(a) }.sum() }
attempt { [1, 2].stream().mapMultiToDouble { a, sink -> sink.accept(a) }.sum() }
attempt { [1, 2].stream().flatMap { 'x' }.count() }
attempt { [1, 2].stream().flatMapToInt { null }.sum() }
attempt { [1, 2].stream().flatMapToInt { 'x' }.sum() }
attempt { [1, 2].stream().filter { it }.count() }
attempt { [1, 2].stream().collect(Collectors.summingInt { 'x' }) }
attempt { [1, 2].stream().collect(Collectors.averagingLong { it }) }
attempt { [1, 2].stream().collect(Collectors.partitioningBy { it }) }
attempt { [].stream().collect(Collectors.summingDouble { it }) }
attempt { [].stream().collect(Collectors.summingLong { it }) }
attempt { IntStream.generate { 'x' }.limit(1).sum() }
attempt { LongStream.iterate(1) { it + 1L }.limit(3).map { it * 2L }.sum() }
attempt { DoubleStream.iterate(1) { it + 1 }.limit(2).filter { it > 1 }.sum() }
try { IntStream.concat(['x'].stream(), ['y'].stream()) } catch (e) { println e.class.simpleName }
// expect: ClassCastException class java.lang.String cannot be cast to class java.lang.Integer (java.lang.String and java.lang.Integer are in module java.base of loader 'bootstrap')
// expect: ClassCastException class java.lang.Long cannot be cast to class java.lang.Integer (java.lang.Long and java.lang.Integer are in module java.base of loader 'bootstrap')
// expect: ClassCastException class java.lang.String cannot be cast to class java.lang.Long (java.lang.String and java.lang.Long are in module java.base of loader 'bootstrap')
// expect: 3
// expect: 3.0
// expect: ClassCastException class java.lang.String cannot be cast to class java.util.stream.Stream (java.lang.String and java.util.stream.Stream are in module java.base of loader 'bootstrap')
// expect: 0
// expect: ClassCastException class java.lang.String cannot be cast to class java.util.stream.IntStream (java.lang.String and java.util.stream.IntStream are in module java.base of loader 'bootstrap')
// expect: ClassCastException class java.lang.Integer cannot be cast to class java.lang.Boolean (java.lang.Integer and java.lang.Boolean are in module java.base of loader 'bootstrap')
// expect: ClassCastException class java.lang.String cannot be cast to class java.lang.Integer (java.lang.String and java.lang.Integer are in module java.base of loader 'bootstrap')
// expect: ClassCastException class java.lang.Integer cannot be cast to class java.lang.Long (java.lang.Integer and java.lang.Long are in module java.base of loader 'bootstrap')
// expect: ClassCastException class java.lang.Integer cannot be cast to class java.lang.Boolean (java.lang.Integer and java.lang.Boolean are in module java.base of loader 'bootstrap')
// expect: 0.0
// expect: 0
// expect: ClassCastException class java.lang.String cannot be cast to class java.lang.Integer (java.lang.String and java.lang.Integer are in module java.base of loader 'bootstrap')
// expect: 12
// expect: 2.0
// expect: MissingMethodException
