"$" // expect error: a '$' in a string must be followed by a name or {
