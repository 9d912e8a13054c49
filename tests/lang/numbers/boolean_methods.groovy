println(true.toString())  // expect: true
println(true & false)  // expect: false
println(true | null)  // expect: true
println(true ^ true)  // expect: false
println(true.implies(false))  // expect: false
println(true <=> false)  // expect: 1
println(Boolean.valueOf('yes'))  // expect: false
println(Boolean.TRUE)  // expect: true
