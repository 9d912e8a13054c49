// A copy of a HashSet or HashMap has a table just large enough, which shows in its order.
def said = { c -> try { c().inspect() } catch (e) { (e.class.simpleName + ': ' + e.message).replaceAll(/ \(\S+ (is|and) .*/, '') } }
println new HashSet([17, 33, 1, 100, -5]) + 100d  // expect: [17, 33, 1, 100.0, 100, -5]
println new HashSet(100).with { it.addAll([17, 33, 1, 100, -5]); it }  // expect: [1, -5, 17, 33, 100]
println new HashSet(100).with { it.addAll([17, 33, 1, 100, -5]); it.clone() }  // expect: [1, 17, 33, -5, 100]
println new HashMap(100).with { it.putAll([17: 1, 33: 1, 1: 1, 100: 1]); it.clone() }  // expect: [1:1, 17:1, 33:1, 100:1]
