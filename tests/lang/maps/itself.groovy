def m = [a: 1]
m.me = m
println m  // expect: [a:1, me:(this Map)]
