try { def x = 1 } catch (e) { def x = 2; def e = 3 } // expect error: the current scope already contains a variable of the name e
