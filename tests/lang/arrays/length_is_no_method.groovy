def a = new Integer[5]
println a.length
try { a.getLength() } catch (MissingMethodException e) { println 'no method' }
// expect: 5
// expect: no method
