println(Long.MAX_VALUE + 1)  // expect: -9223372036854775808
println(3000000000 * 4)  // expect: 12000000000
println(-Long.MIN_VALUE)  // expect: -9223372036854775808
println(Integer.MAX_VALUE + 1L)  // expect: 2147483648
