println null.each { it }  // expect: null
println null.find { it }  // expect: null
println null.findAll { it }  // expect: []
println null.any { it }  // expect: false
println null.inject(3) { a, b -> a }  // expect: 3
