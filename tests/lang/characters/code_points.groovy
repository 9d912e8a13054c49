println Character.toCodePoint('\uD83D' as char, '\uDE00' as char)  // expect: 128512
println Character.isSurrogate('\uD83D' as char)  // expect: true
println Character.isSupplementaryCodePoint(0x1F600)  // expect: true
println((int) Character.highSurrogate(0x1F600))  // expect: 55357
println Character.isValidCodePoint(0x110000)  // expect: false
println Character.MAX_RADIX + Character.MIN_RADIX  // expect: 38
println Character.toTitleCase('a' as char)  // expect: A
