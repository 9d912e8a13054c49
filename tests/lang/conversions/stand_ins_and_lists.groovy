// What stands for a collection has the methods of its class, and none that Groovy adds to that.
def show = { Closure c ->
    try { def v = c(); println "${v.getClass().simpleName} ${v.inspect()}" } catch (NullPointerException e) { println 'NullPointerException' }
    catch (Throwable e) { println "${e.class.simpleName} ${e.message ? e.message.readLines()[0].split(/ \(/)[0] : ''}".trim() }
}
show { (0.0 as Collection) * 0.5d }  // expect: BigDecimal 0.00
show { (0.5 as List) * 5G }  // expect: MissingMethodException No signature of method: java.math.BigDecimal.size() is applicable for argument types:
show { (new BitSet() as List) + [[1]] }  // expect: MissingMethodException No signature of method: java.util.BitSet.addAll() is applicable for argument types:
show { (new BitSet() as List) - [1] }  // expect: ArrayList []
show { (new Date(0) as List) - [1] }  // expect: MissingMethodException No signature of method: java.util.Date.size() is applicable for argument types:
show { (new Date(0) as Set) - [1] }  // expect: LinkedHashSet [Thu Jan 01 00:00:00 UTC 1970]
show { (new Date(0) as List).addAll([1]) }  // expect: MissingMethodException No signature of method: java.util.Date.addAll() is applicable for argument types:
show { (0.1 as Set) < Integer.MIN_VALUE }  // expect: Boolean false
show { (0.5 as SortedSet) <= 16777217f }  // expect: Boolean true
show { null - ((new Date(0)) as List) }  // expect: MissingMethodException No signature of method: java.util.Date.toArray() is applicable for argument types:
