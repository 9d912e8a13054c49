'\q' // expect error: unknown escape '\q' in a string
