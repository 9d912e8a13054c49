new GString() // expect error: 'GString' is abstract: no object can be made of it
