println 1e // expect error: this number's exponent has no digits
