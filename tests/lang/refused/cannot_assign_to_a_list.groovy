[a, b] = [1, 2] // expect error: cannot assign to a list
