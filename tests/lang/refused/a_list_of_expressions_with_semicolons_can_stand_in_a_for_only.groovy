[1].contains(1; 2) // expect error: a list of expressions with ';' can stand in a for only
