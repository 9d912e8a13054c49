class A extends HashMap { int get(Object key) { 1 } } // expect error: 'get' must return Object here
