// A cast of an argument chooses the constructor, for null as well.
def said = { c -> try { c().inspect() } catch (e) { (e.class.simpleName + ': ' + e.message).readLines()[0].replaceAll(/ \(\S+ (is|and) .*/, '') } }
class A { A(String s) { n = 'S' }; A(Integer i) { n = 'I' }; A(List l) { n = 'L' }; String n }
println new A((String) null).n  // expect: S
println new A((Integer) null).n  // expect: I
println new A(null as List).n  // expect: L
println new RuntimeException((String) null)  // expect: java.lang.RuntimeException
println new IllegalStateException((Throwable) null).cause  // expect: null
println said { new BigDecimal(null) }  // expect: GroovyRuntimeException: Ambiguous method overloading for method java.math.BigDecimal#<init>.
println new BigDecimal(['1', '.', '5'] as char[])  // expect: 1.5
