println 'hello'[1..3]  // expect: ell
println 'hello'[-3..-1]  // expect: llo
println 'hello'[3..1]  // expect: lle
println([1, 2, 3, 4][1..-2])  // expect: [2, 3]
println((1..9)[2..4])  // expect: [3, 4, 5]
