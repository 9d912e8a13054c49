[1].contains(int x) // expect error: a declaration cannot be an argument
