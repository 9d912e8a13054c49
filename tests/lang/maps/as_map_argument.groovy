def f(Map m, int n) { "$m $n" }
println f(a: 1, b: 2, 3)  // expect: [a:1, b:2] 3
