// A BigInteger counts by the other number's text, and words its refusal as MessageFormat does; null for a closure does no harm before it is called.
def t(c) { try { c().toString() } catch (Throwable e) { "${e.class.simpleName}: ${e.message}".toString() } }
def down = { from, to -> def l = []; from.downto(to) { l << it }; l*.toString() }
println t { down(3G, 1.5) }
println t { down(3G, 1.5d) }
println t { down(5G, 100.0) }
println t { 12345678901234567890G.upto(5000G) { } }
println t { 0G.upto(Float.NaN) { } }
println t { 0G.step(5, 1.5f) { } }
println t { 0.1.step(Double.POSITIVE_INFINITY, 5) { } }
println t { (-1).times(null) }
println t { def l = []; 1.step(2, Integer.MAX_VALUE) { l << it }; l }
def x = 'x' as char
println t { 'a'.numberAwareCompareTo(x) }
println t { '00112233-4455-6677-8899'.toBigDecimal() }
println t { '00112233-4455-6677'.toBigDecimal() }
println t { 'x😀y😀'.tr('a-c😀', 'AB') }
println t { new Date(0).putAt(Calendar.ERA, 9) }
// expect: [3, 2]
// expect: NumberFormatException: For input string: "1.5"
// expect: GroovyRuntimeException: The argument (100) to downto() cannot be greater than the value (5) it's called on.
// expect: GroovyRuntimeException: The argument (5,000) to upto() cannot be less than the value (12,345,678,901,234,567,890) it's called on.
// expect: NumberFormatException: For input string: "NaN"
// expect: NumberFormatException: For input string: "1.5"
// expect: NumberFormatException: Character I is neither a decimal digit number, decimal point, nor "e" notation exponential mark.
// expect: null
// expect: [1, -2147483648, -1]
// expect: -23
// expect: NumberFormatException: Character array is missing "e" notation exponential mark.
// expect: NumberFormatException: Character - is neither a decimal digit number, decimal point, nor "e" notation exponential mark.
// expect: xBByBB
// expect: IllegalArgumentException: Invalid era
