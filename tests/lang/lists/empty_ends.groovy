def said = { c -> try { c() } catch (NoSuchElementException e) { e.message } }
println said { [].first() }  // expect: Cannot access first() element from an empty List
println said { [].last() }  // expect: Cannot access last() element from an empty List
println said { [].head() }  // expect: Cannot access first() element from an empty List
println said { [].tail() }  // expect: Cannot access tail() for an empty iterable
println said { [].init() }  // expect: Cannot access init() for an empty Iterable
println said { [].pop() }  // expect: Cannot pop() an empty List
println said { ([] as Set).first() }  // expect: Cannot access first() element from an empty Iterable
println said { ([] as Object[]).first() }  // expect: Cannot access first() element from an empty array
