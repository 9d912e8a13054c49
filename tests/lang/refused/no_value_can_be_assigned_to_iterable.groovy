Iterable = 5 // expect error: 'Iterable' is a class: no value can be assigned to it
