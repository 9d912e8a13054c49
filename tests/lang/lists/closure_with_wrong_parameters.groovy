try { [1, 2].each { a, b -> } } catch (MissingMethodException e) { println 'missing' }  // expect: missing
