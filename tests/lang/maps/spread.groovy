def m = [a: 1]
println([b: 2, *: m])  // expect: [b:2, a:1]
println([*: m, a: 9])  // expect: [a:9]
