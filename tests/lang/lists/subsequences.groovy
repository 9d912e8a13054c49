println([1, 2, 3].subsequences().size())  // expect: 7
println([1, 2].subsequences().sort { it.join() })  // expect: [[1], [1, 2], [2]]
