def (a, b, c) = [1, 2]
println "$a $b $c"  // expect: 1 2 null
