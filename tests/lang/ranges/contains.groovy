println 3 in 1..5  // expect: true
println 6 in 1..5  // expect: false
println 5 in 1..<5  // expect: false
println((1..5).contains(3))  // expect: true
println((1..5).contains(3L))  // expect: false
println 2.5 in 1..5  // expect: false
println((1..5).containsWithinBounds(3))  // expect: true
println(('a'..'e').contains('c'))  // expect: true
println(('a'..'e').contains('cc'))  // expect: false
println((5..1).contains(3))  // expect: true
