def said = { c -> try { c() } catch (e) { e.class.simpleName } }
println said { ([1] as Set) == ([] as Object[]) }  // expect: MethodSelectionException
println said { [a: 1] == ([] as Object[]) }  // expect: MethodSelectionException
println said { new MapEntry('k', 2) == ([] as Object[]) }  // expect: MethodSelectionException
println said { new Date(0L) == ([] as Object[]) }  // expect: false
println said { def x = [1]; x[null] = [1] as Set }  // expect: GroovyRuntimeException
