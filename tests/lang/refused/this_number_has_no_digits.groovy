def i = 0x // expect error: this number has no digits
