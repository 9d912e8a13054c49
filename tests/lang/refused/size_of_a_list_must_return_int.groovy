class A extends ArrayList { def size() { 1 } } // expect error: 'size' must return int here
