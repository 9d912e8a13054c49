println(5G.testBit(0))  // expect: true
println(5G.setBit(1))  // expect: 7
println(5G.not())  // expect: -6
println(5G & 4)  // expect: 4
println(5G | 8G)  // expect: 13
println(5G ^ 1)  // expect: 4
println(5G.bitCount())  // expect: 2
println(8G.getLowestSetBit())  // expect: 3
