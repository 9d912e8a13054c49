def r = 1..1000000000
println r.size()  // expect: 1000000000
println r.contains(999999999)  // expect: true
println r[12345]  // expect: 12346
