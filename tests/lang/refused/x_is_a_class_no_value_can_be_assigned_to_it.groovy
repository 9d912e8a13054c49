String = 1 // expect error: 'String' is a class: no value can be assigned to it
