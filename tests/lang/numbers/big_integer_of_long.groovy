println new BigInteger('12')  // expect: 12
println(12345678901L as BigInteger)  // expect: 12345678901
println BigInteger.valueOf(7L)  // expect: 7
