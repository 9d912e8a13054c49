def s = [null, 1, null] as Set
println s  // expect: [null, 1]
println s.contains(null)  // expect: true
