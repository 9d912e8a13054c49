println([1, 2, 3, 4].stream().filter { it % 2 == 0 }.map { it * 10 }.collect(java.util.stream.Collectors.toList()))  // expect: [20, 40]
println([3, 1, 2].stream().sorted().collect(java.util.stream.Collectors.toList()))  // expect: [1, 2, 3]
println(['a', 'b'].stream().collect(java.util.stream.Collectors.joining(',')))  // expect: a,b
println([1, 2, 3].stream().mapToInt { it }.sum())  // expect: 6
println([1, 2, 3].stream().reduce(0) { a, b -> a + b })  // expect: 6
println([1, 2, 3].stream().anyMatch { it > 2 })  // expect: true
println([1, 2, 3].stream().findFirst().get())  // expect: 1
println([1, 2, 2].stream().distinct().count())  // expect: 2
println([1, 2, 3, 4].stream().skip(1).limit(2).collect(java.util.stream.Collectors.toList()))  // expect: [2, 3]
