println(Integer.MAX_VALUE + 1)  // expect: -2147483648
println(Integer.MIN_VALUE - 1)  // expect: 2147483647
println(100000 * 100000)  // expect: 1410065408
println(-Integer.MIN_VALUE)  // expect: -2147483648
println(Integer.MIN_VALUE % -1)  // expect: 0
