class A extends AbstractList { int size() { 0 } } // expect error: the class 'A' must be abstract or have the method 'get'
