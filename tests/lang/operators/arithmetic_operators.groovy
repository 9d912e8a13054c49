println 7 / 2
println 7.intdiv(2) + ' ' + 7 % 3 + ' ' + -7 % 3
println 2 ** 10 + ' ' + 2 ** -1 + ' ' + 2.0 ** 3
println 10 - 2 * 3 + 4 / 2
println 1 + 2L + 3.0f + 4.0
println((1 + 2L).class.simpleName + (1 + 2.0).class.simpleName + (1 / 2).class.simpleName + (1f + 1).class.simpleName)
println Integer.MAX_VALUE + 1
println 5 & 3 | 4 ^ 1
println((-16 >> 2) + ' ' + (-16 >>> 28) + ' ' + (1 << 33))
println 'a' + 1 + 2 + ('b' + (1 + 2))
println 'ab' * 3 + 'abcb' - 'b'
println([1, 2] + 3 + [4] - 2)
println([1, 2] * 2)
println([a: 1] + [b: 2])
println 1..3
println(5 <=> 3)
println 3 == 3.0 && 3 == 3L
// expect: 3.5
// expect: 3 1 -1
// expect: 1024 0.5 8.000
// expect: 6
// expect: 10.0
// expect: LongBigDecimalBigDecimalDouble
// expect: -2147483648
// expect: 5
// expect: -4 15 2
// expect: a12b3
// expect: aabababcb
// expect: [1, 3, 4]
// expect: [1, 2, 1, 2]
// expect: [a:1, b:2]
// expect: [1, 2, 3]
// expect: 1
// expect: true
