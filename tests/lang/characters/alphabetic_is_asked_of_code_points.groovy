// Only code points are asked whether they are alphabetic.
println Character.isAlphabetic(97)                        // expect: true
println Character.isAlphabetic((int) ('1' as char))       // expect: false
try { Character.isAlphabetic('a' as char) } catch (MissingMethodException e) { println e.message.readLines()[0] }
// expect: No signature of method: static java.lang.Character.isAlphabetic() is applicable for argument types: (java.lang.Character) values: [a]
