a + b = 3 // expect error: cannot assign to this expression
