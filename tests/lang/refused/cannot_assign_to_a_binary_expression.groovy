a + b = 3 // expect error: cannot assign to a binary expression
