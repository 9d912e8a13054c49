def m = new java.util.concurrent.ConcurrentHashMap()
['one', 'two', 'three', 'four'].each { m[it] = it.size() }
println m  // expect: [four:4, one:3, two:3, three:5]
m.each { k, v -> m.remove(k) }
println m  // expect: [:]
try { m.put('x', null) } catch (NullPointerException e) { println 'no null' }  // expect: no null
println m.putIfAbsent('a', 1)  // expect: null
println m.computeIfAbsent('b') { it * 2 }  // expect: bb
println m  // expect: [a:1, b:bb]
