def seen = []
[1, 2, 3].eachPermutation { seen << it.join() }
println seen  // expect: [123, 132, 213, 231, 312, 321]
println(['a', 'b', 'c'].permutations { it.join() })  // expect: [abc, cba, bac, cab, acb, bca]
