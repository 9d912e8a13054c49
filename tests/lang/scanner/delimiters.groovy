def s = new Scanner('a,b,,c').useDelimiter(',')
println s.collect { it }  // expect: [a, b, , c]
def n = new Scanner('x5').useDelimiter('\\D')
try { new Scanner('x').nextInt() } catch (InputMismatchException e) { println 'mismatch' }  // expect: mismatch
println new Scanner('whole text').useDelimiter('\\A').next()  // expect: whole text
