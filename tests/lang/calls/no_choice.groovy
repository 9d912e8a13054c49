// Overloads between which null, or no argument at all, cannot decide.
class Two {
    def f(Integer a) { 1 }
    def f(String a) { 2 }
}
def told = { c -> try { c() } catch (e) { e.class.simpleName + ': ' + e.message.readLines()[0] } }
println told { new Two().f() }  // expect: MethodSelectionException: Could not find which method f() to invoke from this list:
println told { 'abc'.substring() }  // expect: MethodSelectionException: Could not find which method substring() to invoke from this list:
println told { [a: 1] + null }  // expect: GroovyRuntimeException: Ambiguous method overloading for method java.util.LinkedHashMap#plus.
println told { 1.5 + null }  // expect: GroovyRuntimeException: Ambiguous method overloading for method java.math.BigDecimal#plus.
println told { [1].addAll(null) }  // expect: GroovyRuntimeException: Ambiguous method overloading for method java.util.ArrayList#addAll.
println([1] + null)  // expect: [1, null]
println told { null + [a: 1] }  // expect: NullPointerException: Cannot execute null+{a=1}
println told { null['x'] }  // expect: NullPointerException: Cannot get property 'x' on null object
println told { [:] + [1] }.take(58)  // expect: ClassCastException: class java.lang.Integer cannot be cast
println told { List x = [a: 1] }.drop(100)  // expect: util.List' due to: groovy.lang.GroovyRuntimeException: Could not find matching constructor for: java.util.List(java.util.LinkedHashMap)
println told { int x = [a: 1].withDefault { 1 } }.take(62)  // expect: GroovyCastException: Cannot cast object 'groovy.lang.MapWithDe
