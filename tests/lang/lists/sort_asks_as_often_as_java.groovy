int calls = 0, mixed = 0
def mix = { v -> calls++; mixed = mixed * 31 + v }
def tell = { what -> println "$what $calls $mixed"; calls = 0; mixed = 0 }
println([3, 1, 2].sort { mix(it); it })  // expect: [1, 2, 3]
tell 'three'  // expect: three 8 168598433
def many = (0..<1000).collect { it * 7919 % 1009 }
println many.sort(false) { a, b -> mix(a * 7 + b); a <=> b }.take(4)  // expect: [0, 1, 2, 3]
tell 'many'  // expect: many 8641 2102038910
def runs = (0..<400).collect { it % 100 < 80 ? it : 1000 - it }
runs.sort { a, b -> mix(a * 7 + b); a <=> b }
tell 'runs'  // expect: runs 641 344410411
println([3, 1, 3, 2].unique { mix(it); it })  // expect: [3, 1, 2]
tell 'unique'  // expect: unique 8 199074626
println([5].unique { it.nothing })  // expect: [5]
