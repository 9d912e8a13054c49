// Operators of numbers as methods take the first item of a list.
def said = { c -> try { c().inspect() } catch (e) { (e.class.simpleName + ': ' + e.message).readLines()[0].replaceAll(/ \(\S+ (is|and) .*/, '') } }
println said { 0G.or(1..<4) }  // expect: 1
println said { 5.mod([3, 4]) }  // expect: 2
println said { 5.leftShift(1..2) }  // expect: 10
println said { 5G.and([2, 3]) }  // expect: 0
println said { 5.0.mod([2]) }  // expect: UnsupportedOperationException: Cannot use mod() on this number type: java.math.BigDecimal with value: 5.0
println said { new BigInteger(5G) }  // expect: GroovyRuntimeException: Ambiguous method overloading for method java.math.BigInteger#<init>.
println said { (0..<0).removeAll(null) }  // expect: UnsupportedOperationException: cannot remove from Empty Ranges
println said { 'abc'.getBytes(255, 127, null, 2) }  // expect: StringIndexOutOfBoundsException: begin 255, end 127, length 3
