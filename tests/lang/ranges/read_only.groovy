def refused = { c -> try { c(); 'no' } catch (UnsupportedOperationException e) { 'refused' } }
println refused { (1..3) << 4 }  // expect: refused
println refused { (1..3).add(4) }  // expect: refused
println refused { (1..3).remove(0) }  // expect: refused
println refused { (1..3).clear() }  // expect: refused
println refused { (1..3).sort() }  // expect: refused
