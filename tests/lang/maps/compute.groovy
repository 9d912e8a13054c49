def m = [a: 1]
println m.computeIfAbsent('b') { k -> k + '!' }  // expect: b!
println m.computeIfPresent('a') { k, v -> v + 1 }  // expect: 2
println m.compute('c') { k, v -> v == null ? 'new' : v }  // expect: new
println m.merge('a', 10) { x, y -> x + y }  // expect: 12
println m  // expect: [a:12, b:b!, c:new]
m.replaceAll { k, v -> "$k$v".toString() }
println m  // expect: [a:a12, b:bb!, c:cnew]
println m.replace('a', 0)  // expect: a12
m.forEach { k, v -> if (k == 'a') println v }  // expect: 0
println m.remove('a', 5)  // expect: false
println m.remove('a', 0)  // expect: true
