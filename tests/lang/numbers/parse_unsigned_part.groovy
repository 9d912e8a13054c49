// A part that is no number is told by where it goes wrong, as long as it could be a signed one.
def said = { c -> try { c().inspect() } catch (e) { (e.class.simpleName + ': ' + e.message).readLines()[0].replaceAll(/ \(\S+ (is|and) .*/, '') } }
println said { Long.parseUnsignedLong('xyz', 1, 3, 7) }  // expect: NumberFormatException: Error at index 0 in: "yz"
println said { Integer.parseUnsignedInt('12z', 0, 3, 7) }  // expect: NumberFormatException: Error at index 2 in: "12z"
println said { Long.parseUnsignedLong('12zzzzzzzzzzzzzzzzzzzzzz', 0, 20, 7) }  // expect: NumberFormatException: Error at index 2 in: "12zzzzzzzzzzzzzzzzz"
println said { Integer.parseUnsignedInt('x4294967295', 1, 11, 10) }  // expect: -1
println said { Integer.parseUnsignedInt('x4294967296', 1, 11, 10) }  // expect: NumberFormatException: String value x4294967296 exceeds range of unsigned int.
println said { Long.parseUnsignedLong('18446744073709551615', 0, 20, 10) }  // expect: -1
println said { Long.parseUnsignedLong('-12', 0, 3, 10) }  // expect: NumberFormatException: Illegal leading minus sign on unsigned string -12.
println said { Long.parseUnsignedLong('12', 0, 0, 7) }  // expect: NumberFormatException: For input string: "" under radix 7
