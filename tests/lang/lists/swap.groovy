println([1, 2, 3].swap(0, 2))  // expect: [3, 2, 1]
