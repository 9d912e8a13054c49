println([a: 1, b: 2, c: 1].groupBy { it.value })  // expect: [1:[a:1, c:1], 2:[b:2]]
println([a: 1, b: 2, c: 1].groupBy { k, v -> v })  // expect: [1:[a:1, c:1], 2:[b:2]]
println([a: 1, b: 2, c: 1].groupEntriesBy { it.value })  // expect: [1:[a=1, c=1], 2:[b=2]]
println([a: 1, b: 2, c: 1].countBy { k, v -> v })  // expect: [1:2, 2:1]
