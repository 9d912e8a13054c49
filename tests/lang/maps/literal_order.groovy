println([b: 1, a: 2, c: 3])  // expect: [b:1, a:2, c:3]
println([:])  // expect: [:]
println([1: 'x', (null): 2, 'k l': 3])  // expect: [1:x, null:2, k l:3]
println([a: 1].getClass().name)  // expect: java.util.LinkedHashMap
