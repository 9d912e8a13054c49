'\u00g' // expect error: \u must be followed by four hexadecimal digits, even in a comment
// oracle differs: Groovy names no line for this
