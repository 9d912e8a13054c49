println((Optional.empty() <=> Optional.empty()))  // expect: 0
println Optional.empty().is(Optional.ofNullable(null))  // expect: true
