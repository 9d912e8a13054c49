// toDouble() takes a float by its text, a cast by its value.
def said = { c -> try { c().inspect() } catch (e) { (e.class.simpleName + ': ' + e.message).readLines()[0].replaceAll(/ \(\S+ (is|and) .*/, '') } }
println 0.1f.toDouble()  // expect: 0.1
println 0.1f as Double  // expect: 0.1
println((double) 0.1f)  // expect: 0.10000000149011612
println 0.1f.doubleValue()  // expect: 0.10000000149011612
println 1.1f as Double  // expect: 1.1
println 100.00.multiply(1.5f).class  // expect: class java.lang.Double
println 100.00.multiply(1.5d).class  // expect: class java.lang.Double
println 100.00.multiply(2).class  // expect: class java.math.BigDecimal
