def said = { c -> try { c() } catch (MissingMethodException e) { 'no ' + e.method } }
println said { ([1, 2, 3].iterator() as List) - 1 }  // expect: []
println said { ([1, 2, 3].iterator() as List) + 1 }  // expect: no toArray
println said { ([1, 2, 3].iterator() as Set) - 1 }  // expect: [2, 3]
println said { (('x1y22' =~ /\d+/) as SortedSet) * 2 }  // expect: no comparator
println said { (('x1y22' =~ /\d+/) as List) - '1' }  // expect: [22]
println said { (('x1y22' =~ /\d+/) as List) * 2 }  // expect: no toArray
try { ([1, 3, 5].inject(new BitSet()) { b, i -> b.set(i); b } as List) * -1 } catch (IllegalArgumentException e) { println e.message }  // expect: Illegal Capacity: -64
