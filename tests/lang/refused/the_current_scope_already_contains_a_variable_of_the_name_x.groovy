def x = 1; int x = 2 // expect error: the current scope already contains a variable of the name x
