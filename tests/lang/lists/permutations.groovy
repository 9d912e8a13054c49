println(([1, 2, 3].permutations() as List).sort { it.join() })  // expect: [[1, 2, 3], [1, 3, 2], [2, 1, 3], [2, 3, 1], [3, 1, 2], [3, 2, 1]]
println([1, 2, 3].permutations())  // expect: [[1, 2, 3], [3, 2, 1], [2, 1, 3], [3, 1, 2], [1, 3, 2], [2, 3, 1]]
def seen = []
[1, 2].eachPermutation { seen << it }
println seen  // expect: [[1, 2], [2, 1]]
