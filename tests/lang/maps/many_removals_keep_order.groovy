def m = [:]
50.times { m["k$it".toString()] = it }
40.times { m.remove("k$it".toString()) }
5.times { m["n$it".toString()] = it }
println m.keySet().join(' ')  // expect: k40 k41 k42 k43 k44 k45 k46 k47 k48 k49 n0 n1 n2 n3 n4
println m.k45  // expect: 45
println m.size()  // expect: 15
