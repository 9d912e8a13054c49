println([1, 2] * 2G)  // expect: [1, 2, 1, 2]
println([1] * 2.7)  // expect: [1, 1]
println('ab' * 2G)  // expect: abab
