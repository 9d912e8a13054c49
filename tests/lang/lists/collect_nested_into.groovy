// The inner collections that collectNested() makes are of the kind of the outer one.
println([1, [2, [3]]].collectNested(new LinkedList()) { it }[1].getClass().simpleName)
println([1, [2, [3]]].collectNested([] as Set) { it * 2 })
try { [[2]].collectNested(new TreeSet()) { it } } catch (e) { println e.message.find(/class \S+/) }
// expect: LinkedList
// expect: [2, [4, [6]]]
// expect: class java.util.TreeSet
