def m = [size: 5, keySet: 'k']
println m.size  // expect: 5
println m.size()  // expect: 2
println m.keySet  // expect: k
println m.empty  // expect: null
println m.isEmpty()  // expect: false
