foo() = 2 // expect error: cannot assign to the result of a call
