// What no cast makes an interface's is wrapped by an object that passes everything on.
def show = { Closure c -> try { println c().inspect() } catch (NullPointerException e) { println 'NullPointerException' } catch (Throwable e) { println "${e.class.simpleName} ${(e.message ?: '-').readLines()[0]}" } }
show { (1.5 as Map).isEmpty() }
show { (new Date(0) as Set).time }
show { (1.5 as List).scale() }
show { (1.5 as Set) ? 1 : 2 }
show { 1 in (1.5 as Set) }
show { (1.5 as Map).foo }
show { (1.5 as List) + 1 }
show { (1G as List) & 42 }
show { (new Date(0) as Map).inspect() }
show { ([1, 2].iterator() as Map).next() }
show { ([1] as Iterator) instanceof List }
show { ([a: 1] as List).size() }
show { ([a: 1] as Collection).inspect() }
show { ([size: { 7 }] as Collection).size() }
// expect: MissingMethodException No signature of method: java.math.BigDecimal.isEmpty() is applicable for argument types: () values: []
// expect: 0
// expect: 1
// expect: MissingMethodException No signature of method: java.math.BigDecimal.isEmpty() is applicable for argument types: () values: []
// expect: MissingMethodException No signature of method: java.math.BigDecimal.contains() is applicable for argument types: (java.lang.Integer) values: [1]
// expect: MissingMethodException No signature of method: java.math.BigDecimal.get() is applicable for argument types: (java.lang.String) values: [foo]
// expect: MissingMethodException No signature of method: java.math.BigDecimal.size() is applicable for argument types: () values: []
// expect: 0
// expect: MissingMethodException No signature of method: java.util.Date.isEmpty() is applicable for argument types: () values: []
// expect: 1
// expect: true
// expect: UnsupportedOperationException -
// expect: UnsupportedOperationException -
// expect: 7
