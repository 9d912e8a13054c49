def said = { c -> try { c(); 'set' } catch (e) { e.class.simpleName } }
println said { new BitSet().x = 1 }  // expect: IllegalArgumentException
println said { Arrays.asList(1).x = 1 }  // expect: IllegalArgumentException
println said { (1..3).x = 1 }  // expect: IllegalArgumentException
println said { new ArrayDeque().x = 1 }  // expect: MissingPropertyException
println said { ([1] as Set).x = 1 }  // expect: MissingPropertyException
