def said = { c -> try { c() } catch (NumberFormatException e) { e.message } }
println said { Integer.parseUnsignedInt('4294967295') }  // expect: -1
println said { Integer.parseUnsignedInt('4294967296') }  // expect: String value 4294967296 exceeds range of unsigned int.
println said { Integer.parseUnsignedInt('12345678901234567890') }  // expect: For input string: "12345678901234567890"
println said { Long.parseUnsignedLong('18446744073709551616') }  // expect: String value 18446744073709551616 exceeds range of unsigned long.
println said { Long.parseUnsignedLong('123456789012345678901') }  // expect: Error at index 19 in: "12345678901234567890"
println said { Long.parseUnsignedLong('1234567890123456789x') }  // expect: Bad digit at end of 1234567890123456789x
println said { Integer.parseUnsignedInt('a-bc', 1, 3, 10) }  // expect: Illegal leading minus sign on unsigned string a-bc.
