def r = 3..7
println r.size()  // expect: 5
println r[0]  // expect: 3
println r[-1]  // expect: 7
println r[9]  // expect: null
println r[1..2]  // expect: [4, 5]
println r.get(1)  // expect: 4
println r.indexOf(5)  // expect: 2
println r.first()  // expect: 3
println r.last()  // expect: 7
