def (a, b) // expect error: unexpected the end of the line, expected '='
