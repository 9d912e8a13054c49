// What stands for an object has the interfaces that its class names, not those of the classes above.
def t = { c -> try { println c().inspect() } catch (e) { println e.class.simpleName + ' ' + e.message.readLines()[0] } }
t { ("${null}" as Map) + 5 }
t { ([1] as Map) + 5 }
t { ((1..3) as Map) + 5 }
t { ("${null}" as Map) + [1] }
t { ("${null}" as Map).size() }
t { ("${null}" as List).size() }
t { (([1] as Set) as Map) instanceof Set }
t { (([1] as LinkedHashSet) as Map) instanceof Set }
t { (new LinkedList([1]) as Map) instanceof List }
t { (new Stack() as Map) instanceof List }
t { ([1].asImmutable() as Map) instanceof List }
t { (Arrays.asList(1) as Map) instanceof List }
t { (('a'..'b') as Map) instanceof List }
t { (new ArrayDeque([1]) as Map) instanceof Collection }
t { ([1].iterator() as Map) instanceof Iterator }
t { (new Date(0) as Map) instanceof Comparable }
t { ([1].asImmutable() as Map).size() }
t { new Stack() as Map }
// expect: MissingMethodException No signature of method: java.lang.String.get() is applicable for argument types: (java.lang.String) values: [plus]
// expect: [1, 5]
// expect: [1, 2, 3, 5]
// expect: MissingMethodException No signature of method: java.lang.String.entrySet() is applicable for argument types: () values: []
// expect: 4
// expect: 4
// expect: true
// expect: true
// expect: true
// expect: false
// expect: false
// expect: false
// expect: true
// expect: true
// expect: true
// expect: true
// expect: 1
// expect: [:]
