def t = new TreeSet([5, 1, 3])
println t.descendingSet()  // expect: [5, 3, 1]
println t.descendingSet().first()  // expect: 5
try { t.subSet(3, 1) } catch (IllegalArgumentException e) { println e.message }  // expect: fromKey > toKey
println new TreeMap([b: 1, a: 2]).descendingMap()  // expect: [b:1, a:2]
