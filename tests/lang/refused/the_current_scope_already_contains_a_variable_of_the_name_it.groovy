def c = { it -> def it = 1 } // expect error: the current scope already contains a variable of the name it
