def t = new Tuple(1, 'a')
println t  // expect: [1, a]
println t[1]  // expect: a
println t.size()  // expect: 2
def pair = new Tuple2('x', 2)
println pair.first  // expect: x
println pair.second  // expect: 2
println pair == ['x', 2]  // expect: true
