// A decimal has no mod(), and an unknown rounding mode is refused first, whatever the other number is.
def said = { c -> try { c().inspect() } catch (e) { (e.class.simpleName + ': ' + e.message).replaceAll(/ \(\S+ (is|and) .*/, '') } }
println said { 2.0 % null }  // expect: UnsupportedOperationException: Cannot use mod() on this number type: java.math.BigDecimal with value: 2.0
println said { 1e10.divide(null, -1) }  // expect: IllegalArgumentException: Invalid rounding mode
println said { 1e10.divide(null, 0, 9) }  // expect: IllegalArgumentException: Invalid rounding mode
println Long.getLong('no.such.number', null)  // expect: null
println Integer.getInteger('no.such.number', null)  // expect: null
