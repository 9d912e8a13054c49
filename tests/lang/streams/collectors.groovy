import java.util.stream.Collectors
println(['a', 'bb', 'cc'].stream().collect(Collectors.groupingBy { it.size() }))  // expect: [1:[a], 2:[bb, cc]]
println(['a', 'bb', 'cc'].stream().collect(Collectors.groupingBy({ it.size() }, Collectors.counting())))  // expect: [1:1, 2:2]
println(['a', 'bb'].stream().collect(Collectors.toMap({ it }, { it.size() })))  // expect: [bb:2, a:1]
println([1, 2, 3].stream().collect(Collectors.partitioningBy { it > 1 }))  // expect: [false:[1], true:[2, 3]]
println([1, 2, 2].stream().collect(Collectors.toSet()))  // expect: [1, 2]
println([1, 2].stream().collect(Collectors.summingInt { it }))  // expect: 3
println([1, 2].stream().collect(Collectors.averagingInt { it }))  // expect: 1.5
println([1, 2].stream().map { "n$it" }.collect(Collectors.joining('-', '<', '>')))  // expect: <n1-n2>
