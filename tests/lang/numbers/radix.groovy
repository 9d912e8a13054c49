println(Integer.toHexString(255))  // expect: ff
println(Integer.toHexString(-1))  // expect: ffffffff
println(Integer.toBinaryString(5))  // expect: 101
println(Integer.toOctalString(8))  // expect: 10
println(Integer.toString(255, 2))  // expect: 11111111
println(Long.toHexString(255L))  // expect: ff
