println(Integer.MAX_VALUE)  // expect: 2147483647
println(Integer.MIN_VALUE)  // expect: -2147483648
println(Long.MAX_VALUE)  // expect: 9223372036854775807
println(Short.MAX_VALUE)  // expect: 32767
println(Byte.MIN_VALUE)  // expect: -128
println(Integer.SIZE)  // expect: 32
println(Character.MAX_VALUE as int)  // expect: 65535
