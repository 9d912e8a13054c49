println(1) "x".y() + 1 // expect error: an operator cannot follow a name that continues a command
