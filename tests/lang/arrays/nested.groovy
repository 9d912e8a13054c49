def grid = new int[2][3]
grid[1][2] = 5
println grid  // expect: [[0, 0, 0], [0, 0, 5]]
println grid[1].length  // expect: 3
int[][] g = [[1, 2], [3]]
println g  // expect: [[1, 2], [3]]
println g[1]  // expect: [3]
