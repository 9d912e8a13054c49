class A {}; class A {} // expect error: the class 'A' is defined twice
