// A list alone, where no method takes a list, stands for its items.
println 12 + [1]                    // expect: 13
println((12 | [1]))                 // expect: 13
println 'abc'.substring([1, 2])     // expect: b
println 'abc'.concat(['d'])         // expect: abcd
try { 12 << [] } catch (ArrayIndexOutOfBoundsException e) { println e.message }   // expect: Index 0 out of bounds for length 0
try { 'abc'.concat(['d', 'e']) } catch (MissingMethodException e) { println 'none' }   // expect: none
try { 12 + [1, 2] } catch (MissingMethodException e) { println 'no plus of two' }      // expect: no plus of two
