"${" // expect error: this string is not closed before the end of its line
