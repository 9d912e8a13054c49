println([1, 2, 3].findResult { it > 1 ? "found $it" : null })  // expect: found 2
println([1, 2, 3].findResult('none') { null })  // expect: none
println([1, 2, 3].findResults { it > 1 ? it * 10 : null })  // expect: [20, 30]
