println Integer.compareUnsigned(-1, 1) + Long.compareUnsigned(-1L, 1L)  // expect: 2
println Integer.divideUnsigned(-1, 3)  // expect: 1431655765
println Integer.remainderUnsigned(-1, 7)  // expect: 3
println Integer.toUnsignedLong(-5)  // expect: 4294967291
println Byte.toUnsignedInt((byte) -1) + Short.toUnsignedInt((short) -1)  // expect: 65790
println Integer.parseUnsignedInt('4294967295')  // expect: -1
println Long.parseUnsignedLong('ff', 16)  // expect: 255
try { Integer.parseUnsignedInt('4294967296') } catch (NumberFormatException e) { println e.message }  // expect: String value 4294967296 exceeds range of unsigned int.
