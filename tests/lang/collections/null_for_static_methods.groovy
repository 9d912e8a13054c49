def said = { c -> try { c() } catch (NullPointerException e) { 'null' } }
println said { Collections.replaceAll(null, 1, 2) }  // expect: null
println said { Collections.list(null) }  // expect: null
try { 5G.modPow(null, -5G) } catch (ArithmeticException e) { println e.message }  // expect: BigInteger: modulus not positive
