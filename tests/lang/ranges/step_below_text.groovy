println(('e'..'a').step(101))  // expect: [e]
try { ('e'..'a').step(46341) } catch (IllegalArgumentException e) { println e.message }  // expect: the string is empty
println(('a'..'e').step(65536))  // expect: [a]
