// What a sorted set with a comparator loses is known by that comparator, which is asked for every pair.
def tell(Closure c) {
    try { println c() } catch (e) { println "${e.getClass().simpleName} ${e.message?.replaceAll(/ \(.*/, '')}" }
}
def keys = { new TreeMap([1: 1, 2: 2]).descendingKeySet() }
tell { keys() - 1 }
tell { keys() - [2, 7] }
tell { keys() - 'a' }
tell { keys() - 1L }
tell { keys() - [[a: 1]] }
tell { keys() + [a: 1] }
tell { keys() - [] }
try { keys() - null } catch (NullPointerException e) { println 'null' }

def asked = []
def set = new TreeSet({ a, b -> asked << "$a$b".toString(); a <=> b })
set.addAll([1, 2, 5])
asked.clear()
println set - [1, 7]
println asked
asked.clear()
println set - 1
println asked
// Copies of a sorted set in the same order compare nothing.
asked.clear()
println new TreeSet(set) + []
println asked
// expect: [2]
// expect: [1]
// expect: ClassCastException class java.lang.Integer cannot be cast to class java.lang.String
// expect: ClassCastException class java.lang.Integer cannot be cast to class java.lang.Long
// expect: ClassCastException class java.util.LinkedHashMap cannot be cast to class java.lang.Comparable
// expect: ClassCastException class java.util.LinkedHashMap cannot be cast to class java.lang.Comparable
// expect: [2, 1]
// expect: null
// expect: [2, 5]
// expect: [11, 12, 11, 17, 21, 27, 51, 57]
// expect: [2, 5]
// expect: [11, 21, 22, 51, 52]
// expect: [1, 2, 5]
// expect: []
