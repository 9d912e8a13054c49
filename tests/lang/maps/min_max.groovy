println([a: 3, b: 1].min { it.value })  // expect: b=1
println([a: 3, b: 1].max { it.value }.key)  // expect: a
println([a: 3, b: 1].max { x, y -> x.value <=> y.value })  // expect: a=3
