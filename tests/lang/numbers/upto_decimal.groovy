def seen = []
1.5.upto(3) { seen << it }
1G.upto(2) { seen << it.class.simpleName }
1L.upto(2) { seen << it.class.simpleName }
println(seen)  // expect: [1.5, 2.5, BigInteger, BigInteger, Long, Long]
