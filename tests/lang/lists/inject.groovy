println([1, 2, 3].inject(10) { a, b -> a + b })  // expect: 16
println([1, 2, 3].inject { a, b -> a * b })  // expect: 6
println([].inject('start') { a, b -> a + b })  // expect: start
try { [].inject { a, b -> a } } catch (NoSuchElementException e) { println e.message }  // expect: Cannot call inject() on an empty collection without passing an initial value.
