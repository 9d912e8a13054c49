def said = { c -> try { c() } catch (NullPointerException e) { 'null' } }
println said { [null, 'a'].sum() }  // expect: null
println said { [1, 2].sum { null } }  // expect: null
println said { ['a', null].sum() }  // expect: anull
println said { [null].sum() }  // expect: null
