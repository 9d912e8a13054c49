def said = { c -> try { c() } catch (e) { e.message.readLines()[0] } }
println said { 0.1f >= (null as BigInteger) }  // expect: Cannot cast object 'null' with class 'null' to class 'double'. Try 'java.lang.Double' instead
println said { BigDecimal x = null; double y = 1; y == x }  // expect: Cannot cast object 'null' with class 'null' to class 'double'. Try 'java.lang.Double' instead
println said { (null as BigDecimal) <=> 0.1d }  // expect: -1
println said { (null as BigDecimal) == 1 }  // expect: false
