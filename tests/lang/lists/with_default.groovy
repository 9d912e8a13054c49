def squares = [].withDefault { it * it }
println squares[3]  // expect: 9
println squares  // expect: [null, null, null, 9]
def eager = [].withEagerDefault { it * 10 }
println eager[2]  // expect: 20
println eager  // expect: [0, 10, 20]
