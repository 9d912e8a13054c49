import java.util.function.Function
import java.util.stream.Collectors
def words = ['bb', 'a', 'cc', 'dd', 'a']
println words.stream().takeWhile { it != 'cc' }.collect(Collectors.toList())
println words.stream().dropWhile { it != 'cc' }.collect(Collectors.toList())
println words.stream().mapToInt { it.size() }.dropWhile { it > 1 }.sum()
println words.stream().max { a, b -> println "$a $b"; a <=> b }
println words.stream().min { a, b -> a.size() <=> b.size() }
println words.stream().sorted(Comparator.comparing({ it.size() } as Function).thenComparing({ it } as Function)).collect(Collectors.toList())
println words.stream().sorted(Comparator.comparingInt { it.size() }.thenComparingInt { -it.hashCode() }).collect(Collectors.toList())
println words.stream().collect(Collectors.groupingBy { it })
println words.stream().collect(Collectors.toMap({ it }, { 1 }, { a, b -> a + b }))
// expect: [bb, a]
// expect: [cc, dd, a]
// expect: 6
// expect: bb a
// expect: bb cc
// expect: cc dd
// expect: dd a
// expect: Optional[dd]
// expect: Optional[a]
// expect: [a, a, bb, cc, dd]
// expect: [a, a, dd, cc, bb]
// expect: [dd:[dd], cc:[cc], bb:[bb], a:[a, a]]
// expect: [dd:1, cc:1, bb:1, a:2]
