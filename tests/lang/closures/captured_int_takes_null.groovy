int v = 1
def c = { v = null }
c()
println v  // expect: null
try { [1].collectEntries { "${it}" } } catch (e) { println e.message.readLines()[0] }  // expect: No signature of method: java.lang.String.getKey() is applicable for argument types: () values: []
try { [1].collectEntries { [1] as Set } } catch (e) { println e.message.readLines()[0] }  // expect: No signature of method: java.util.LinkedHashSet.getKey() is applicable for argument types: () values: []
try { new String(null) } catch (e) { println e.message.readLines()[0] }  // expect: Ambiguous method overloading for method java.lang.String#<init>.
