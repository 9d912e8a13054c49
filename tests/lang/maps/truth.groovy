println !![:]  // expect: false
println !![a: 1]  // expect: true
println 'a' in [a: 1]  // expect: true
println 'a' in [a: 0]  // expect: false
println 'b' in [a: 1]  // expect: false
