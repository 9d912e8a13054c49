Expando.class = 1 // expect error: 'Expando' is a class: no value can be assigned to it
