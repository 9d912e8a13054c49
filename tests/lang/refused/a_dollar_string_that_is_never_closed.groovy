def x = $/abc
some text
// expect error: is never closed
