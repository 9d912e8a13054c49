def seen = []
3.times { seen << it }
println(seen)  // expect: [0, 1, 2]
0.times { seen << 'never' }
println(2.times { it })  // expect: null
