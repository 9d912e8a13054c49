def said = { c -> try { c() } catch (e) { e.message } }
println said { null..3 }  // expect: Must specify a non-null value for the 'from' index in a Range
println said { 3..null }  // expect: Must specify a non-null value for the 'to' index in a Range
println said { 'x'..'aa' }  // expect: Incompatible Strings for Range: starting String is longer than ending string
println said { (1..3).get(5) }  // expect: Index: 5 too big for range: 1..3
println said { (1..3).get(-1) }  // expect: Index: -1 should not be negative
println said { ('a'..'c').get(5) }  // expect: Index: 5 is too big for range: a..c
