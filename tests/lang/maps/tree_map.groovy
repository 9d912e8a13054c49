def m = new TreeMap([c: 3, a: 1, b: 2])
println m  // expect: [a:1, b:2, c:3]
println m.firstKey()  // expect: a
println m.lastKey()  // expect: c
println m.headMap('b')  // expect: [a:1]
println m.tailMap('b')  // expect: [b:2, c:3]
println m.floorKey('bb')  // expect: b
println m.higherKey('a')  // expect: b
println m.firstEntry()  // expect: a=1
println m.pollFirstEntry()  // expect: a=1
println m  // expect: [b:2, c:3]
println m.descendingMap()  // expect: [c:3, b:2]
println m.ceilingEntry('bb')  // expect: c=3
try { new TreeMap().firstKey() } catch (NoSuchElementException e) { println 'none' }  // expect: none
