println([1, [2, [3]]].collectNested { it * 2 })  // expect: [2, [4, [6]]]
