// The methods that Java gave to every map ask get(), so the closure of withDefault makes what they look for.
def m = { [a: 1].withDefault { it + '!' } }
println m().getOrDefault('q', 3)
println m().with { [putIfAbsent('q', 3), it] }
println m().with { [computeIfAbsent('q') { 3 }, it] }
println m().with { [computeIfPresent('q') { k, v -> v + '?' }, it] }
println m().with { [compute('q') { k, v -> v }, it] }
println m().with { [merge('q', 5) { a, b -> [a, b] }, it] }
println m().with { [replace('q', 5), replace('z', 'z!', 6), it] }
println m().with { [remove('q', 'q!'), put('z', 1), containsKey('y'), it] }
println m().asImmutable().getOrDefault('q', 3)
println m().asSynchronized().with { [putIfAbsent('q', 3), it] }
println([a: 1].spread().withDefault { 5 }.getClass())
// expect: q!
// expect: [q!, [a:1, q:q!]]
// expect: [q!, [a:1, q:q!]]
// expect: [q!?, [a:1, q:q!?]]
// expect: [q!, [a:1, q:q!]]
// expect: [[q!, 5], [a:1, q:[q!, 5]]]
// expect: [q!, true, [a:1, q:5, z:6]]
// expect: [true, null, false, [a:1, z:1]]
// expect: q!
// expect: [q!, [a:1, q:q!]]
// expect: class groovy.lang.MapWithDefault
