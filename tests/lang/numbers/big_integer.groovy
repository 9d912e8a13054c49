println(123456789012345678901234567890 * 2)  // expect: 246913578024691357802469135780
println(2G.pow(100))  // expect: 1267650600228229401496703205376
println(10G.gcd(4G))  // expect: 2
println(3G.modInverse(7G))  // expect: 5
println(10G.modPow(2G, 7G))  // expect: 2
println(new BigInteger('ff', 16))  // expect: 255
println(255G.toString(16))  // expect: ff
println(5G.bitLength())  // expect: 3
println(17G.isProbablePrime(10))  // expect: true
println(5G.shiftLeft(100))  // expect: 6338253001141147007483516026880
println((-5G).mod(3G))  // expect: 1
println((-5G).remainder(3G))  // expect: -2
