new Runnable() // expect error: 'Runnable' is an interface: no object can be made of it
