// An object that stands for something else as a collection or map asks it for everything.
def said = { c -> try { c().inspect() } catch (e) { (e.class.simpleName + ': ' + e.message).readLines()[0].replaceAll(/ \(\S+ (is|and) .*/, '') } }
println said { (1.5 as Map) ? 1 : 2 }  // expect: MissingMethodException: No signature of method: java.math.BigDecimal.isEmpty() is applicable for argument types: () values: []
println said { (10G as Collection) * 0.5d }  // expect: MissingMethodException: No signature of method: java.math.BigInteger.size() is applicable for argument types: () values: []
println said { (new Date(0) as Set) * 2 }  // expect: MissingMethodException: No signature of method: java.util.Date.size() is applicable for argument types: () values: []
println said { (new Date(0) as List) - 1 }  // expect: MissingMethodException: No signature of method: java.util.Date.size() is applicable for argument types: () values: []
println said { (1.5 as List) << 1 }  // expect: [1.5]
println said { (new Date(0) as Map) << [a: 1] }  // expect: MissingMethodException: No signature of method: java.util.Date.putAll() is applicable for argument types: (java.util.LinkedHashMap) values: [[a:1]]
println said { (new Date(0) as List)[0] }  // expect: MissingMethodException: No signature of method: java.util.Date.size() is applicable for argument types: () values: []
println said { (-2.25 as SortedSet) > Object }  // expect: ClassCastException: class java.lang.Class cannot be cast to class java.math.BigDecimal
println said { ([1].iterator() as Map) ? 1 : 2 }  // expect: 1
println said { ([1, 2].iterator() as List) * 2 }  // expect: MissingMethodException: No signature of method: java.util.ArrayList$Itr.toArray() is applicable for argument types: () values: []
println said { [k: 'v'] as BigDecimal }  // expect: GroovyCastException: Error casting map to java.math.BigDecimal, Reason: null
try { [(null): 0] as BigDecimal } catch (NullPointerException e) { println 'null' }  // expect: null
