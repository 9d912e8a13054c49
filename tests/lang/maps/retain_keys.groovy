def m = [a: 1, b: 2, c: 3]
m.keySet().retainAll(['a', 'c'])
println m  // expect: [a:1, c:3]
println m.keySet() as List  // expect: [a, c]
println m.values() as List  // expect: [1, 3]
println m.values().sum()  // expect: 4
println m.keySet() == ['a', 'c'] as Set  // expect: true
