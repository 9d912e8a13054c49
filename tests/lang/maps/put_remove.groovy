def m = [a: 1]
println m.put('b', 2)  // expect: null
println m.put('a', 9)  // expect: 1
println m.remove('b')  // expect: 2
println m.remove('zz')  // expect: null
println m  // expect: [a:9]
m << [c: 3]
println m  // expect: [a:9, c:3]
m.putAll([d: 4])
println m  // expect: [a:9, c:3, d:4]
m.clear()
println m.isEmpty()  // expect: true
