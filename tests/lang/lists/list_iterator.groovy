def it = [1, 2, 3].listIterator()
println it.next()  // expect: 1
println it.nextIndex()  // expect: 1
it.set(9)
it.add(7)
println it.previous()  // expect: 7
println it.hasPrevious()  // expect: true
