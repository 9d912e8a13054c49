int = 5 // expect error: 'int' is a type: no value can be assigned to it
