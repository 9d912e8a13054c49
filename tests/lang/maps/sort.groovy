println([b: 1, a: 2].sort())  // expect: [a:2, b:1]
println([b: 1, a: 2].sort().getClass().simpleName)  // expect: TreeMap
println([b: 2, a: 1].sort { it.value })  // expect: [a:1, b:2]
println([b: 1, a: 2].sort { x, y -> y.value <=> x.value })  // expect: [a:2, b:1]
println([b: 1, a: 2].sort { a, b -> a.key <=> b.key }.getClass().simpleName)  // expect: LinkedHashMap
println([c: 1, b: 3, a: 2].toSorted())  // expect: [c:1, a:2, b:3]
