def grid = [[1, 2], [3, 4]]
grid[1][0] = 9
println grid  // expect: [[1, 2], [9, 4]]
grid[0] << 5
println grid  // expect: [[1, 2, 5], [9, 4]]
