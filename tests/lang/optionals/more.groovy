println Optional.empty().or { Optional.of(5) }  // expect: Optional[5]
Optional.of(3).ifPresentOrElse({ println it }, { println 'none' })  // expect: 3
Optional.empty().ifPresentOrElse({ println it }, { println 'nothing' })  // expect: nothing
println Optional.of(3).stream().count()  // expect: 1
println Optional.of([a: 1])  // expect: Optional[{a=1}]
