def m = [a: 3, b: 7, c: 5]
println m.values().max()  // expect: 7
println m.max { it.value }.value  // expect: 7
println m.sort { -it.value }*.key  // expect: [b, c, a]
println m.collect { it.value }.sum()  // expect: 15
