"a" = 1 // expect error: cannot assign to a constant
