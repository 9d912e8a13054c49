// A part of a falling range is counted from its low end.
println((5..1)[0..1])      // expect: [2, 1]
println((5..1)[1..-1])     // expect: [5, 4, 3, 2]
println((5..1)[2..1])      // expect: [2, 3]
println(('e'..'a')[0..1])  // expect: []
println((1..5)[0..1])      // expect: [1, 2]
println(('e'..'a')[1..1])  // expect: [d]
