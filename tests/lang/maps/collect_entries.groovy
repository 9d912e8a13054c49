println([a: 1, b: 2].collectEntries { k, v -> [v, k] })  // expect: [1:a, 2:b]
println([a: 1, b: 2].collectEntries { e -> [(e.key.toUpperCase()): e.value * 2] })  // expect: [A:2, B:4]
println([a: 1].collectEntries([z: 0]) { k, v -> [k, v] })  // expect: [z:0, a:1]
