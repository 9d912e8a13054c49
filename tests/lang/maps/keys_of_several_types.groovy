def m = [1: 'int', 'one': 's', (2L): 'long', (2.5): 'dec', (true): 'b', ([1, 2]): 'list']
println m[1]  // expect: int
println m[1L]  // expect: null
println m[2L]  // expect: long
println m[2]  // expect: null
println m[2.5]  // expect: dec
println m[true]  // expect: b
println m[[1, 2]]  // expect: list
