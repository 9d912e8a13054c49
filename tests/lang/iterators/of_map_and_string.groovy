println([a: 1].iterator().next())  // expect: a=1
println 'ab'.iterator().toList()  // expect: [a, b]
println 5.iterator().toList()  // expect: [5]
println null.iterator().hasNext()  // expect: false
