// A list given for the arguments of a method of BigDecimal or BigInteger: its items are passed as they are.
def said = { c -> try { c().inspect() } catch (e) { (e.class.simpleName + ': ' + e.message).readLines()[0].replaceAll(/ \(\S+ (is|and) .*/, '') } }
println said { 1.5.add([1.0]) }  // expect: 2.5
println said { 1.5.add([1]) }  // expect: IllegalArgumentException: argument type mismatch
println said { 1.5.add(2..2) }  // expect: IllegalArgumentException: argument type mismatch
println said { 0G | ([] << 33) }  // expect: IllegalArgumentException: argument type mismatch
println said { 0G | [33G] }  // expect: 33
println said { 'abc'.substring([1, 2]) }  // expect: 'b'
