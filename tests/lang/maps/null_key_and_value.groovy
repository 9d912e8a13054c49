def m = [:]
m[null] = 1
m.x = null
println m  // expect: [null:1, x:null]
println m[null]  // expect: 1
println m.containsKey('x')  // expect: true
println m.containsValue(null)  // expect: true
println m.get('x', 3)  // expect: null
