println((1 + 1L).class.simpleName)  // expect: Long
println((1 + 1G).class.simpleName)  // expect: BigInteger
println((1 + 1.0).class.simpleName)  // expect: BigDecimal
println((1.0 + 1d).class.simpleName)  // expect: Double
println((1f + 1f).class.simpleName)  // expect: Double
println(((short) 1 + (byte) 1).class.simpleName)  // expect: Integer
println((1 / 2).class.simpleName)  // expect: BigDecimal
println((1L * 2G).class.simpleName)  // expect: BigInteger
