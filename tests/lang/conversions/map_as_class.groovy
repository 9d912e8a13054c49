println(([a: 1] as Date).time > 0)  // expect: true
println(([getTime: { 5L }] as Date).time)  // expect: 5
println(([size: { 5 }] as HashSet).size())  // expect: 5
println(new TreeMap([b: 2, a: 1]) as TreeSet)  // expect: [a, b]
try { [a: 1] as BitSet } catch (IllegalArgumentException e) { println 'refused' }  // expect: refused
try { [a: 1] as Closure } catch (ClassCastException e) { println e.message }  // expect: Error casting map to groovy.lang.Closure, Reason: null
