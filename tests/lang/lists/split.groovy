println([1, 2, 3, 4].split { it > 2 })  // expect: [[3, 4], [1, 2]]
