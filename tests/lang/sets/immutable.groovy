def s = ([1] as Set).asImmutable()
try { s << 2 } catch (UnsupportedOperationException e) { println 'refused' }  // expect: refused
println s  // expect: [1]
println Collections.emptySet()  // expect: []
println Collections.singleton(1)  // expect: [1]
