for (i in 1) { def i } // expect error: the current scope already contains a variable of the name i
