println Optional.of(1).get()  // expect: 1
println Optional.empty().isPresent()  // expect: false
println Optional.ofNullable(null).orElse('x')  // expect: x
println Optional.of(2).map { it * 2 }.get()  // expect: 4
println Optional.of(1)  // expect: Optional[1]
println Optional.empty()  // expect: Optional.empty
try { Optional.empty().get() } catch (NoSuchElementException e) { println e.message }  // expect: No value present
println Optional.of('a') == Optional.of('a')  // expect: true
