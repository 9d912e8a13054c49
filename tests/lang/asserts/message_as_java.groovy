try { assert 1 == 2 : [a: [1]] } catch (AssertionError e) { println e.message }  // expect: {a=[1]}. Expression: (1 == 2)
