println 'abc'.codePointBefore(1)  // expect: 97
println 'x\uD83D\uDE00y'.codePointBefore(3)  // expect: 128512
println 'x\uD83D\uDE00y'.offsetByCodePoints(0, 2)  // expect: 3
println 'x\uD83D\uDE00y'.offsetByCodePoints(4, -2)  // expect: 1
println new StringBuffer('abc').codePointAt(1)  // expect: 98
println Double.toHexString(1.5d)  // expect: 0x1.8p0
println Double.toHexString(-1e-310d)  // expect: -0x0.012688b70e62bp-1022
println Float.toHexString(0.1f)  // expect: 0x1.99999ap-4
println Float.toHexString(Float.MIN_VALUE)  // expect: 0x0.000002p-126
