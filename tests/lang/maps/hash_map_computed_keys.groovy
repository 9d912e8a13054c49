// compute(), computeIfAbsent() and merge() put a new key before the others of its bucket; put() behind them.
def fresh = { new HashMap([Aa: 1]) }
println fresh().with { put('BB', 2); it }  // expect: [Aa:1, BB:2]
println fresh().with { merge('BB', 2) { a, b -> a }; it }  // expect: [BB:2, Aa:1]
println fresh().with { computeIfAbsent('BB') { 2 }; it }  // expect: [BB:2, Aa:1]
println fresh().with { compute('BB') { k, v -> 2 }; put('C#', 3); it }  // expect: [BB:2, Aa:1, C#:3]
