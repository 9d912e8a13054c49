// Operators with one method for all numbers take the first item of a list.
println 12 | [1, 2]  // expect: 13
println 12L << [1, 2]  // expect: 24
println 12 % [5, 2]  // expect: 2
println 12 ** [2]  // expect: 144
println 12G | (5..9)  // expect: 13
try { println 12 ** [2, 2] } catch (NullPointerException e) { println 'two are too many' }  // expect: two are too many
try { println 12 | ['a'] } catch (MissingMethodException e) { println e.message.readLines()[0] }  // expect: No signature of method: java.lang.Integer.or() is applicable for argument types: (java.util.ArrayList) values: [[a]]
