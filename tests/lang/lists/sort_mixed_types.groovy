println([3, 'a', 1L, 2.5].sort())  // expect: [1, 2.5, 3, a]
