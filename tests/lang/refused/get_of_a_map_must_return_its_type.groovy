class A extends HashMap<String, Integer> { String get(Object key) { 'a' } } // expect error: 'get' must return Integer here
