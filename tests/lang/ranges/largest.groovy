// The end counts for the size that a range may have, even where it is left out.
try { 0..<2147483647 } catch (e) { println e.message } // expect: A range must have no more than 2147483647 elements but attempted 2147483648 elements
println((1..<2147483647).size()) // expect: 2147483646
