// A long text that is no unsigned number is told by all but its last digit, or by that.
def said = { c -> try { c().inspect() } catch (e) { (e.class.simpleName + ': ' + e.message).readLines()[0].replaceAll(/ \(\S+ (is|and) .*/, '') } }
println said { Long.parseUnsignedLong('line1line2line3', 7) }  // expect: NumberFormatException: Error at index 0 in: "line1line2line"
println said { Long.parseUnsignedLong('line1line2line3', 10) }  // expect: NumberFormatException: For input string: "line1line2line3"
println said { Long.parseUnsignedLong('1234567890123456789x', 10) }  // expect: NumberFormatException: Bad digit at end of 1234567890123456789x
println said { Long.parseUnsignedLong('1234567890123x', 10) }  // expect: NumberFormatException: For input string: "1234567890123x"
println said { Long.parseUnsignedLong('18446744073709551616', 10) }  // expect: NumberFormatException: String value 18446744073709551616 exceeds range of unsigned long.
