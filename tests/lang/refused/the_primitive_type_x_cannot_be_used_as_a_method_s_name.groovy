int a[] = [1] // expect error: the primitive type 'int' cannot be used as a method's name
