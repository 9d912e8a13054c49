def list = [1, 2].asImmutable()
println list.getClass().name  // expect: java.util.Collections$UnmodifiableRandomAccessList
println list[0]  // expect: 1
def refused = { c -> try { c(); 'no' } catch (UnsupportedOperationException e) { "refused ${e.message}" } }
println refused { list << 3 }  // expect: refused null
println refused { list[0] = 3 }  // expect: refused null
println refused { list.clear() }  // expect: refused null
println refused { list.sort() }  // expect: refused null
println refused { list.remove(0) }  // expect: refused null
println list + 3  // expect: [1, 2, 3]
