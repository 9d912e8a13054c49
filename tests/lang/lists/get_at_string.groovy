println([[a: 1], [a: 2]]['a'])  // expect: [1, 2]
