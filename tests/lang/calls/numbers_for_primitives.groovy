// Of numbers for different primitive types no method may be the nearest.
def said = { c -> try { c().inspect() } catch (e) { (e.class.simpleName + ': ' + e.message).readLines()[0].replaceAll(/ \(\S+ (is|and) .*/, '') } }
println said { Math.max(5, 5.0) }  // expect: GroovyRuntimeException: Ambiguous method overloading for method java.lang.Math#max.
println said { Math.max(5, 5L) }  // expect: 5
println said { Math.max(5.0, 5.0) }  // expect: 5.0
println said { Math.max(5L, 5G) }  // expect: GroovyRuntimeException: Ambiguous method overloading for method java.lang.Math#max.
println said { Math.copySign(5, 5G) }  // expect: GroovyRuntimeException: Ambiguous method overloading for method java.lang.Math#copySign.
println said { Math.multiplyExact(5L, 5G) }  // expect: 25
println said { Math.abs(5.0) }  // expect: 5.0
println said { Float.valueOf(5G) }  // expect: 5.0
println said { Float.isNaN(5G) }  // expect: false
