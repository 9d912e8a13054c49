println(256G.toByteArray())  // expect: [1, 0]
println((-1G).toByteArray())  // expect: [-1]
println(new BigInteger([1, 0] as byte[]))  // expect: 256
println(new BigInteger(1, [-1] as byte[]))  // expect: 255
