def x = 5
x === 5 // expect error: Groovy has no operators === and !==
// oracle differs: Groovy names no line for this
