def m = [:]
println m.get('a', 5)  // expect: 5
println m  // expect: [a:5]
println m.getOrDefault('b', 6)  // expect: 6
println m  // expect: [a:5]
println m.putIfAbsent('a', 7)  // expect: 5
println m.putIfAbsent('c', 8)  // expect: null
println m  // expect: [a:5, c:8]
