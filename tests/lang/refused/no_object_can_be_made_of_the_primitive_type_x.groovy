println(new int(3)) // expect error: no object can be made of the primitive type 'int'
