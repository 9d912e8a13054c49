// LongStream and DoubleStream, as streams of their numbers.
import java.util.stream.*
println([LongStream.rangeClosed(1, 3).sum(), LongStream.of(4, 5).boxed().collect(Collectors.toList()), DoubleStream.of(1, 2).average().orElse(0)])
// expect: [6, [4, 5], 1.5]
