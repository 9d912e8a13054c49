def it = [1, 2].iterator()
println it.hasNext()  // expect: true
println it.next()  // expect: 1
println it.next()  // expect: 2
println it.hasNext()  // expect: false
try { it.next() } catch (NoSuchElementException e) { println 'end' }  // expect: end
